import ArgumentParser
import Planisphere

@main
struct Entry {
    /// Parses, runs, and ends with the exit code of the table: the argument parser's own code for
    /// wrong usage (64) becomes ours (2).
    static func main() {
        OpenFiles.guardStandardStreams()
        Interruption.install()
        do {
            Terminal.language = Speech.preferred(Terminal.environment("PLANISPHERE_LANG"))
            let given = try GivenArguments.read()
            Terminal.language = try SpokenLanguage.chosen(in: given)
            let arguments = VerbWords.helpLast(given.isEmpty ? ["--help"] : ArgumentOrder.verbFirst(given))
            try VerbWords.check(arguments)
            try OpenFiles.ensure()
            try RepeatedOptions.refuse(in: arguments)
            var command = try PlanisphereCommand.parseAsRoot(arguments)
            try command.run()
            Terminal.flush()
        } catch let failure as Failure {
            end(with: failure)
        } catch let outcome as Outcome {
            Terminal.exit(outcome.failureClass)
        } catch {
            end(with: error)
        }
    }

    private static func end(with failure: Failure) -> Never {
        Terminal.say("planisphere: " + failure.sentence(Terminal.language))
        Terminal.exit(failure.name.failureClass)
    }

    /// Help that was asked for, or a complaint of the parser.
    private static func end(with error: any Error) -> Never {
        let code = PlanisphereCommand.exitCode(for: error)
        let text = PlanisphereCommand.fullMessage(for: error)
        if code == .success {
            do throws(Failure) { try Terminal.print(ParserWords.page(text, Terminal.language)) } catch {
                end(with: error)
            }
            Terminal.exit(.done)
        }
        let message = PlanisphereCommand.message(for: error)
        Terminal.say(ParserWords.complaint(text, message: message, Terminal.language))
        Terminal.exit(code == .validationFailure ? .usage : .failed)
    }
}
