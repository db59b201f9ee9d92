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

    init(_ request: ImportRequest) throws(Failure) {
        var columns: [ColumnChoice] = []
        for text in request.columns {
            do throws(ImportError) { columns.append(try ColumnChoice(parsing: text)) } catch { throw Failure(error) }
        }
        self.columns = columns
        encoding = try ImportOptions.encoding(request.encoding)
        delimiter = try request.delimiter.map { text throws(Failure) in try ImportOptions.delimiter(text) }
        format = try request.inputFormat.map { name throws(Failure) in
            switch name {
            case "csv": return .delimited
            case "geojson", "geojsonseq", "ndjson": return .geoJSON
            case "xlsx", "ods": return .spreadsheet
            default:
                throw Failure(
                    .unknownValue, Parameter.named("input-format"), name, "csv, xlsx, ods, geojson, geojsonseq, ndjson")
            }
        }
        _ = try ReportFormat.named(request.format)
        sheet = request.sheet
        source = request.source
        epsg = try request.crs.map { name throws(Failure) in try CoordinateReferenceSystem.named(name).epsg }
    }

    func reading(_ workspace: Workspace) -> NeedFileOptions {
        var options = NeedFileOptions(vocabulary: workspace.vocabulary)
        options.epsg = epsg
        options.home = BoundingBox(around: workspace.territory.communes.lazy.map(\.centre))
        options.columns = columns
        options.encoding = encoding
        options.delimiter = delimiter
        options.format = format
        options.sheet = sheet
        options.source = source
        return options
    }

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
