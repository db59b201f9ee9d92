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

    @Option(
        help: .told(
            Phrases.Help.importProfile, [ImportNeeds.profiles.joined(separator: ", ")], value: Phrases.Help.Value.name))
    var profile = "auto"

    @Flag(help: .told(Phrases.Help.noConsentColumn))
    var noConsentColumn = false

    @Option(help: .told(Phrases.Help.encoding, value: Phrases.Help.Value.encoding))
    var encoding: String?

    @Option(help: .told(Phrases.Help.delimiter, value: Phrases.Help.Value.delimiter))
    var delimiter: String?

    @Option(help: .told(Phrases.Help.inputFormat, value: Phrases.Help.Value.format))
    var inputFormat: String?

    @Option(help: .told(Phrases.Help.sheet, value: Phrases.Help.Value.name))
    var sheet: String?

    @Option(help: .told(Phrases.Help.importCRS, value: Phrases.Help.Value.code))
    var crs: String?

    @Option(help: .told(Phrases.Help.importSource, value: Phrases.Help.Value.name))
    var source: String?

    @Flag var similar: SimilarChoice?

    @Flag(help: .told(Phrases.Help.withdrawMissing))
    var withdrawMissing = false

    @Flag(help: .told(Phrases.Help.confirmSource))
    var confirmSource = false
    @Option(help: .told(Phrases.Help.importWorkshop, value: Phrases.Help.Value.name))
    var workshop: String?

    @Option(help: .told(Phrases.Help.importDate, value: Phrases.Help.Value.date))
    var date: String?

    @Option(help: .told(Phrases.Help.split, value: Phrases.Help.Value.split))
    var split: String?

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
        let request = importRequest()
        try request.check()
        if rejects != nil { try request.checkRejects() }
        let bar = try ProgressBar(mode: progress)
        // An existing list of refused rows is refused before anything is imported.
        let read = files + [aliases].compactMap(\.self)
        let refused = try rejects.map {
            try Destination(path: $0, overwrites: force, sparing: read, database: workspace.database).open()
        }
        try workspace.answer(for: dryRun ? .rehearsing : .importing) { workspace in
            defer { bar.end() }
            return try ImportNeeds.run(request, in: workspace, rejects: refused, progress: bar.show)
        }
    }

    private func importRequest() -> ImportRequest {
        var request = ImportRequest(files: files.map { .file($0) })
        request.columns = column
        request.profile = profile
        request.hasNoConsentColumn = noConsentColumn
        request.encoding = encoding
        request.delimiter = delimiter
        request.inputFormat = inputFormat
        request.sheet = sheet
        request.source = source
        request.crs = crs
        request.similar = similar?.rows ?? .propose
        request.withdrawsMissing = withdrawMissing
        request.confirmsSource = confirmSource
        request.workshop = workshop
        request.date = date
        request.split = split
        request.isDryRun = dryRun
        request.aliases = aliases.map { .file($0) }
        request.epci = epci
        request.format = format
        request.speech = Terminal.language
        return request
    }
}

/// One of the two, or none.
enum SimilarChoice: EnumerableFlag {
    case updateSimilar, keepSimilar

    var rows: SimilarRows { self == .updateSimilar ? .update : .keep }

    static func name(for value: SimilarChoice) -> NameSpecification {
        value == .updateSimilar ? .customLong("update-similar") : .customLong("keep-similar")
    }

    static func help(for value: SimilarChoice) -> ArgumentHelp? {
        value == .updateSimilar ? .told(Phrases.Help.updateSimilar) : .told(Phrases.Help.keepSimilar)
    }
}
