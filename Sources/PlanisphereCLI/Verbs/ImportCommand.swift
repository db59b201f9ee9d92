import ArgumentParser
import Planisphere
import Wording

struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("import", Phrases.Help.importing) }

    @Argument(help: .told(Phrases.Help.files, value: Phrases.Help.Value.file))
    var files: [String]

    @Option(
        help: .told(
            Phrases.Help.importColumn, [ImportNeeds.fields.joined(separator: ", ")],
            value: Phrases.Help.Value.fieldIsName))
    var column: [String] = []

    @Option(help: .told(Phrases.Help.encoding, value: Phrases.Help.Value.encoding))
    var encoding: String?

    @Option(help: .told(Phrases.Help.delimiter, value: Phrases.Help.Value.delimiter))
    var delimiter: String?

    @Option(help: .told(Phrases.Help.inputFormat, value: Phrases.Help.Value.format))
    var inputFormat: String?

    @Option(help: .told(Phrases.Help.importCRS, value: Phrases.Help.Value.code))
    var crs: String?

    @Option(help: .told(Phrases.Help.importSource, value: Phrases.Help.Value.name))
    var source: String?

    @Flag(help: .told(Phrases.Help.dryRun))
    var dryRun = false

    @Option(help: .told(Phrases.Help.rejects, value: Phrases.Help.Value.file))
    var rejects: String?

    @Flag(help: .told(Phrases.Help.rejectsForce))
    var force = false

    @Option(help: .told(Phrases.Help.aliases, value: Phrases.Help.Value.file))
    var aliases: String?

    @Option(help: .told(Phrases.Help.workshopEPCI, value: Phrases.Help.Value.nameOrSIREN))
    var epci: String?

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @Option(help: .told(Phrases.Help.progress, value: Phrases.Help.Value.progress))
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
