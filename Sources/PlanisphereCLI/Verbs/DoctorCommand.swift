import ArgumentParser
import Planisphere

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Is everything in order? Libraries, data, territory, database.",
        discussion: """
            EXAMPLES
              planisphere doctor
              planisphere doctor --database besoins.sqlite --format json

            Exit code 8 when the database has a fault.
            """)

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = "text"

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = workspace.request()
        let health = try Doctor.run(workspace, format: format, speech: Terminal.language)
        Terminal.write(health.text, to: 1)
        if !health.isSound { throw Outcome(.database) }
    }
}
