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
            "commune, epci, department, theme, kind or month; give it several times to cross them.",
            valueName: "dimension"))
    var by: [String] = []

    @Option(help: ArgumentHelp("\(CountNeeds.formats.joined(separator: ", ")).", valueName: "format"))
    var format = "table"

    @Option(
        help: ArgumentHelp(
            "What the dimension theme counts: main (one for each need) or each (all its themes).",
            valueName: "main|each"))
    var themes = "main"

    @Flag(help: "Show the empty cells of crossed dimensions too.")
    var complete = false

    @Option(help: ArgumentHelp("CSV dialect: rfc4180 or excel-fr.", valueName: "dialect"))
    var dialect = "rfc4180"

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(to: output) { workspace in
            try CountNeeds.run(
                CountRequest(
                    by: by, filter: try filters.request(), format: format, themes: themes, complete: complete,
                    dialect: dialect, speech: Terminal.language), in: workspace)
        }
    }
}
