import ArgumentParser
import Planisphere
import Wording

/// The options that every analysis has.
struct AnalysisOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.analysisUnit, value: Phrases.Help.Value.unit))
    var on = "needs"

    @Option(
        help: .told(
            Phrases.Help.oneOf, [AnalyseNeeds.formats.joined(separator: ", ")], value: Phrases.Help.Value.format))
    var format = "table"

    @OptionGroup(title: Phrases.Help.filters(Terminal.language.language)) var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func answer(_ run: (AnalysisRequest, Workspace) throws -> Answer) throws {
        try workspace.answer(to: output, sparing: filters.words) { workspace in
            var request = AnalysisRequest()
            request.filter = try filters.request()
            request.format = format
            request.unit = on
            request.speech = Terminal.language
            return try run(request, workspace)
        }
    }
}
