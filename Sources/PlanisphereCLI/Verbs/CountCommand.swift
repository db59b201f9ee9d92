import ArgumentParser
import Planisphere
import Wording

struct CountCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("count", Phrases.Help.count) }

    @Option(help: .told(Phrases.Help.by, value: Phrases.Help.Value.dimension))
    var by: [String] = []

    @Option(
        help: .told(Phrases.Help.oneOf, [CountNeeds.formats.joined(separator: ", ")], value: Phrases.Help.Value.format))
    var format = "table"

    @Flag(help: .told(Phrases.Help.complete))
    var complete = false

    @Option(help: .told(Phrases.Help.dialect, value: Phrases.Help.Value.dialect))
    var dialect = "rfc4180"

    @OptionGroup(title: Phrases.Help.filters(Terminal.language.language)) var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = workspace.request()
        let notes = try CountNeeds.run(
            CountRequest(
                by: by, filter: filters.request(), format: format, complete: complete, dialect: dialect,
                speech: Terminal.language, destination: output.destination), in: workspace)
        // The table says its own sum; other formats are for programs, and the person reads it here.
        if format != "table" { notes.forEach(Terminal.say) } else { notes.dropFirst().forEach(Terminal.say) }
    }
}
