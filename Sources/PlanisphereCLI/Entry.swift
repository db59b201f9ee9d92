import ArgumentParser
import Planisphere

@main
struct Entry {
    /// Parses, runs, and ends with the exit code of the table: the argument parser's own code for
    /// wrong usage (64) becomes ours (2).
    static func main() {
        Interruption.install()
        let given = Array(CommandLine.arguments.dropFirst())
        do {
            let arguments = given.isEmpty ? ["--help"] : ArgumentOrder.verbFirst(given)
            var command = try PlanisphereCommand.parseAsRoot(arguments)
            try command.run()
            Terminal.flush()
        } catch let failure as Failure {
            let language = Terminal.language
            Terminal.say("planisphere: " + failure.sentence(language))
            Terminal.exit(failure.name.failureClass)
        } catch let outcome as Outcome {
            Terminal.exit(outcome.failureClass)
        } catch {
            let code = PlanisphereCommand.exitCode(for: error)
            let text = PlanisphereCommand.fullMessage(for: error)
            if code == .success {
                Terminal.print(text)
                Terminal.exit(.done)
            }
            Terminal.say(text)
            Terminal.exit(code == .validationFailure ? .usage : .failed)
        }
    }
}
