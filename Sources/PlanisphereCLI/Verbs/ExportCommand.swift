import ArgumentParser
import Planisphere

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Data for other tools: QGIS, uMap, geojson.io, Leaflet, a spreadsheet.",
        discussion: """
            EXAMPLES
              planisphere export needs -o besoins.geojson
              planisphere export communes --theme sante-d-avenir -o sante.geojson
              planisphere export needs --format csv --dialect excel-fr -o besoins.csv
              planisphere export needs --format geojsonseq | tippecanoe …

            Only published needs leave, none finer than its commune, and never with its audience.
            Without --format the ending of the file decides.
            """)

    @Argument(help: ArgumentHelp("\(ExportData.layers.joined(separator: ", ")).", valueName: "layer"))
    var layer: String

    @Option(help: ArgumentHelp("\(ExportData.formats.joined(separator: ", ")).", valueName: "format"))
    var format: String?

    @Option(help: ArgumentHelp("CSV dialect: rfc4180 or excel-fr.", valueName: "dialect"))
    var dialect = "rfc4180"

    @Option(help: ArgumentHelp("At most so many needs.", valueName: "n"))
    var limit: Int?

    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(to: output) { workspace in
            try ExportData.run(
                ExportRequest(
                    layer: layer, format: format ?? ExportData.format(forFileNamed: output.output), dialect: dialect,
                    filter: try filters.request(), limit: limit, speech: Terminal.language), in: workspace)
        }
    }
}
