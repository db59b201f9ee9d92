import ArgumentParser
import Planisphere
import Wording

struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("explain", Phrases.Help.explain) }

    @Argument(help: .told(Phrases.Help.needNumber, value: Phrases.Help.Value.number))
    var need: Int64

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(for: .reading) { workspace in
            try ExplainNeed.run(
                ExplainRequest(need: need, format: format, speech: Terminal.language), in: workspace)
        }
    }
}
