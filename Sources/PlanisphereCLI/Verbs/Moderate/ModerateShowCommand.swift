import ArgumentParser
import Planisphere
import Wording

struct ModerateShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("show", Phrases.Help.moderateShow) }

    @Argument(help: .told(Phrases.Help.needNumber, value: Phrases.Help.Value.number))
    var need: Int64

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(for: .reading) { workspace in
            try ShowNeed.run(need, format: format, speech: Terminal.language, in: workspace)
        }
    }
}
