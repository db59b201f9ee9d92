import ArgumentParser
import Planisphere
import Wording

struct CountCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("count", Phrases.Help.count) }

    @Option(help: .told(Phrases.Help.by, value: Phrases.Help.Value.dimension))
    var by: [String] = []

    @Option(
        help: .told(
            Phrases.Help.formatByEnding, [CountNeeds.formats.joined(separator: ", "), CountNeeds.formats.first ?? ""],
            value: Phrases.Help.Value.format))
    var format: String?

    @Option(help: .told(Phrases.Help.themes, value: Phrases.Help.Value.themes))
    var themes = "main"

    @Flag(help: .told(Phrases.Help.complete))
    var complete = false

    @Option(help: .told(Phrases.Help.dialect, value: Phrases.Help.Value.dialect))
    var dialect = "rfc4180"

    @OptionGroup(title: Phrases.Help.filters(Terminal.language.language)) var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let format = try CountNeeds.format(named: format, forFile: output.output)
        try workspace.answer(to: output, sparing: filters.words) { workspace in
            try CountNeeds.run(
                CountRequest(
                    by: by, filter: try filters.request(), format: format, themes: themes, complete: complete,
                    dialect: dialect, speech: Terminal.language), in: workspace)
        }
    }
}
