import ArgumentParser
import Planisphere
import Wording

struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("doctor", Phrases.Help.doctor) }

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = workspace.request()
        let health = try Doctor.run(workspace, format: format, speech: Terminal.language)
        Terminal.write(health.text, to: 1)
        if !health.isSound { throw Outcome(.database) }
    }
}
