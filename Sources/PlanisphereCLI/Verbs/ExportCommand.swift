import ArgumentParser
import Planisphere
import Wording

struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("export", Phrases.Help.export) }

    @Argument(
        help: .told(Phrases.Help.oneOf, [ExportData.layers.joined(separator: ", ")], value: Phrases.Help.Value.layer))
    var layer: String

    @Option(
        help: .told(
            Phrases.Help.formatByEnding, [ExportData.formats.joined(separator: ", "), ExportData.formats.first ?? ""],
            value: Phrases.Help.Value.format))
    var format: String?

    @Option(help: .told(Phrases.Help.dialect, value: Phrases.Help.Value.dialect))
    var dialect = "rfc4180"

    @Option(help: .told(Phrases.Help.limit, value: Phrases.Help.Value.count))
    var limit: Int?

    @Option(help: .told(Phrases.Help.exportCRS, value: Phrases.Help.Value.code))
    var crs: String?

    @OptionGroup(title: Phrases.Help.filters(Terminal.language.language)) var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let format = try ExportData.format(named: format, forFile: output.output)
        try workspace.answer(to: output, sparing: filters.words) { workspace in
            try ExportData.run(
                ExportRequest(
                    layer: layer, format: format, dialect: dialect,
                    filter: try filters.request(), limit: limit, crs: crs, speech: Terminal.language), in: workspace)
        }
    }
}
