import ArgumentParser
import Planisphere
import Wording

struct ModerateListCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("list", Phrases.Help.moderateList) }

    @Option(help: .told(Phrases.Help.heldFor, value: Phrases.Help.Value.holdReason))
    var reason: [String] = []

    @Option(help: .told(Phrases.Help.deskLimit, value: Phrases.Help.Value.count))
    var limit = 50

    @Option(
        help: .told(Phrases.Help.oneOf, [ListDesk.formats.joined(separator: ", ")], value: Phrases.Help.Value.format))
    var format = "table"

    @OptionGroup var desk: DeskOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(to: output, sparing: desk.filters.words) { workspace in
            try ListDesk.run(
                DeskRequest(try desk.choice(reason), limit: limit, format: format, speech: Terminal.language),
                in: workspace)
        }
    }
}
