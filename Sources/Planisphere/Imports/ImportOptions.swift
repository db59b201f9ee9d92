import DelimitedText
import GeoMath
import GeoTypes
import Importing
import NeedsModel
import Wording

/// How to read the files, checked before the first one is opened.
struct ImportOptions {
    private let columns: [ColumnChoice]
    private let encoding: TextEncoding?
    private let delimiter: UInt8?
    private let format: NeedFileFormat?
    private let sheet: String?
    private let source: String?
    private let epsg: Int?
    private let profile: ProfileChoice
    private let workshop: String?
    private let date: CalendarDate?
    private let splitsLines: Bool
    private let hasNoConsentColumn: Bool

    init(_ request: ImportRequest) throws(Failure) {
        var columns: [ColumnChoice] = []
        for text in request.columns {
            do throws(ImportError) { columns.append(try ColumnChoice(parsing: text)) } catch { throw Failure(error) }
        }
        self.columns = columns
        hasNoConsentColumn = request.hasNoConsentColumn
        if hasNoConsentColumn, columns.contains(where: { $0.field == .consent || $0.field == .refusal }) {
            throw Failure(.wrongUsage, Sentence(Phrases.Options.consentTwice))
        }
        encoding = try ImportOptions.encoding(request.encoding)
        delimiter = try request.delimiter.map { text throws(Failure) in try ImportOptions.delimiter(text) }
        format = try request.inputFormat.map { name throws(Failure) in try ImportOptions.format(name) }
        guard let profile = ProfileChoice(named: request.profile) else {
            throw Failure(
                .unknownValue, Parameter.named("profile"), request.profile,
                ImportProfile.choices.joined(separator: ", "))
        }
        self.profile = profile
        _ = try ReportFormat.named(request.format)
        sheet = request.sheet
        source = request.source
        if source == nil, request.files.contains(where: { $0.name == "-" }) {
            throw Failure(.sourceMissing, Parameter.named("source"))
        }
        workshop = request.workshop
        date = try request.date.map { text throws(Failure) in
            guard let date = DateReader.date(text) else {
                throw Failure(
                    .wrongUsage,
                    Sentence(
                        Phrases.Options.importDate, Sentence(verbatim: Parameter.named("date")),
                        Sentence(verbatim: text)
                    ))
            }
            return date
        }
        guard request.split == nil || request.split == "lines" else {
            throw Failure(.unknownValue, Parameter.named("split"), request.split ?? "", "lines")
        }
        splitsLines = request.split != nil
        epsg = try request.crs.map { name throws(Failure) in try CoordinateReferenceSystem.named(name).epsg }
    }

    private static func format(_ name: String) throws(Failure) -> NeedFileFormat {
        switch name {
        case "csv": return .delimited
        case "geojson", "geojsonseq", "ndjson": return .geoJSON
        case "xlsx", "ods": return .spreadsheet
        default:
            throw Failure(
                .unknownValue, Parameter.named("input-format"), name, "csv, xlsx, ods, geojson, geojsonseq, ndjson")
        }
    }

    func reading(_ workspace: Workspace) -> NeedFileOptions {
        var options = NeedFileOptions(vocabulary: workspace.vocabulary)
        options.epsg = epsg
        options.home = BoundingBox(around: workspace.territory.communes.lazy.map(\.centre))
        options.columns = columns
        options.profile = profile
        options.encoding = encoding
        options.delimiter = delimiter
        options.format = format
        options.sheet = sheet
        options.source = source
        options.workshop = workshop
        options.date = date
        options.splitsLines = splitsLines
        options.hasNoConsentColumn = hasNoConsentColumn
        return options
    }

    /// What stands as the source of the needs of a file.
    func sourceName(_ file: String) -> String { NeedFile.sourceName(file, source) }

    static func encoding(_ name: String?) throws(Failure) -> TextEncoding? {
        guard let name else { return nil }
        guard let encoding = TextEncoding(named: name) else {
            throw Failure(
                .wrongUsage,
                Sentence(
                    Phrases.Options.encoding, Sentence(verbatim: Parameter.named("encoding")), Sentence(verbatim: name))
            )
        }
        return encoding
    }

    static func delimiter(_ text: String) throws(Failure) -> UInt8 {
        switch text {
        case "tab", "\\t", "\t": return 9
        case ",", ";", "|": return text.utf8.first ?? 44
        default:
            let parameter = Sentence(verbatim: Parameter.named("delimiter"))
            throw Failure(
                .wrongUsage,
                text.isEmpty
                    ? Sentence(Phrases.Options.noDelimiter, parameter)
                    : Sentence(Phrases.Options.delimiter, parameter, Sentence(verbatim: text)))
        }
    }
}
