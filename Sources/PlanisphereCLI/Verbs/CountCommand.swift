import ArgumentParser
import Planisphere

struct CountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "Counts, voices and rates, alone or crossed.",
        discussion: """
            EXAMPLES
              planisphere count --by epci
              planisphere count --by commune --theme mobilite --format csv -o mobilite.csv
              planisphere count --by epci --by theme --complete --format json
              planisphere count --by commune --format geojson -o communes.geojson

            Every table says how its total is made up: needs in a commune, at an EPCI, at a
            department, at the whole territory, outside, and not placed.
            """)

    @Option(
        help: ArgumentHelp(
            "commune, epci, department, theme, kind, audience or month; give it several times to cross them.",
            valueName: "dimension"))
    var by: [String] = []

    @Option(help: ArgumentHelp("\(CountNeeds.formats.joined(separator: ", ")).", valueName: "format"))
    var format = "table"

    @Flag(help: "Show the empty cells of crossed dimensions too.")
    var complete = false

    @Option(help: ArgumentHelp("CSV dialect: rfc4180 or excel-fr.", valueName: "dialect"))
    var dialect = "rfc4180"

    @OptionGroup(title: "Filters") var filters: FilterOptions
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
