import ArgumentParser
import Planisphere

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read needs from CSV or GeoJSON: placed, stored, reported line by line.",
        discussion: """
            EXAMPLES
              planisphere import atelier.csv
              planisphere import atelier.csv --dry-run
              planisphere import atelier.csv --column place="Lieu de vie" --rejects refus.csv
              cat atelier.csv | planisphere import -

            Delimiter and encoding are found by themselves; columns are known by French and English
            names. A file is imported whole or not at all; the same file twice changes nothing, a
            corrected file updates by its identifiers. Read = imported + rejected, always.
            Exit code 3: done, some rows rejected; 4: nothing could be imported.
            """)

    @Argument(help: ArgumentHelp("CSV, GeoJSON or GeoJSONSeq files; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "Name the column of a field: \(ImportNeeds.fields.joined(separator: ", ")).",
            valueName: "field=name"))
    var column: [String] = []

    @Option(help: ArgumentHelp("utf-8, windows-1252, utf-16le or utf-16be; found when absent.", valueName: "encoding"))
    var encoding: String?

    @Option(help: ArgumentHelp("The delimiter: , ; tab or |; found when absent.", valueName: "delimiter"))
    var delimiter: String?

    @Option(help: ArgumentHelp("csv, geojson or geojsonseq; the file itself decides when absent.", valueName: "format"))
    var inputFormat: String?

    @Option(
        help: ArgumentHelp(
            "Coordinates of columns x and y, like EPSG:2154; Lambert-93, CC42–CC50 and LV95 are found.",
            valueName: "code"))
    var crs: String?

    @Option(
        help: ArgumentHelp(
            "Name of the source; the file's name when absent. With a row's id it is the key of the import.",
            valueName: "name"))
    var source: String?

    @Flag(help: "Read, place and report; write nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Write the refused rows here, with line, column, value and reason.", valueName: "file"))
    var rejects: String?

    @Flag(help: "Replace the file of refused rows if it exists.")
    var force = false

    @Option(
        help: ArgumentHelp("Your own place names: a CSV with alias and code, or “text;code” lines.", valueName: "file"))
    var aliases: String?

    @Option(help: ArgumentHelp("EPCI where the workshop was, to settle homonyms.", valueName: "name|SIREN"))
    var epci: String?

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = "text"

    @Option(help: ArgumentHelp("auto, json or never.", valueName: "progress"))
    var progress = "auto"

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let workspace = workspace.request()
        var request = ImportRequest(files: files)
        request.columns = column
        request.encoding = encoding
        request.delimiter = delimiter
        request.inputFormat = inputFormat
        request.source = source
        request.crs = crs
        request.isDryRun = dryRun
        request.rejects = rejects.map { Destination(path: $0, overwrites: force) }
        request.aliasFile = aliases
        request.epci = epci
        request.format = format
        request.speech = Terminal.language
        let bar = try ProgressBar(mode: progress)
        let summary = try ImportNeeds.run(request, in: workspace, progress: bar.show)
        bar.end()
        Terminal.write(summary.text, to: 1)
        for message in summary.messages { Terminal.say("planisphere: " + message) }
        if summary.failureClass != .done { throw Outcome(summary.failureClass) }
    }
}
