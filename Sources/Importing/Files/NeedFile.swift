public import ByteStreams
import DelimitedText
import GeoJSON

/// A file of needs, row by row, in memory that does not depend on its size (but for some bytes a row by
/// which repeated identifiers are found).
///
/// ```
/// let file = try NeedFile.open(path: "atelier.csv", options: options)
/// var report = ImportReport(file: file)
/// while let outcome = try file.next() { report.count(outcome) }
/// ```
/// Not for two threads at once.
public final class NeedFile {
    /// As given: a path, « - », a name.
    public let name: String
    public let format: NeedFileFormat
    /// As it was found out or named: `utf-8`, `windows-1252`…; nil where there is none to find.
    public let encodingName: String?
    /// Likewise; nil where nothing is delimited.
    public let delimiter: UInt8?
    /// Which heading was taken for what; nil for GeoJSON, where each feature has its own.
    public let columnMap: ColumnMap?
    private let rows: any NeedRows
    private var head = LookAhead()
    /// Why all needs of the file wait: found in the headings and the first rows, or known before.
    public private(set) var consentDoubt: ConsentDoubt?
    private let meter: MeteredSource

    private init(name: String, meter: MeteredSource, rows: any NeedRows, doubt: ConsentDoubt?) {
        self.name = name
        consentDoubt = doubt
        self.meter = meter
        self.rows = rows
        format = rows.format
        encodingName = rows.encodingName
        delimiter = rows.delimiter
        columnMap = rows.columnMap
    }

    /// Opens a file, or standard input for « - ».
    public static func open(path: String, options: NeedFileOptions) throws(ImportError) -> NeedFile {
        let source: FileSource
        do throws(ByteStreamError) { source = try FileSource(path: path) } catch {
            throw .source(error, file: path)
        }
        return try open(source, named: path, options: options)
    }

    /// - Throws: everything that concerns the file as a whole, a header without a needed column included.
    public static func open(
        _ source: any ByteSource, named name: String, options: NeedFileOptions
    ) throws(ImportError) -> NeedFile {
        let meter = MeteredSource(source)
        let head: ReplaySource
        do throws(ByteStreamError) { head = try ReplaySource(meter) } catch { throw .source(error, file: name) }
        guard !head.head.isEmpty else { throw .emptyFile(name) }
        let rows: any NeedRows
        let format = options.format ?? guess(head.head)
        guard options.sheet == nil || format == .spreadsheet else { throw .noSheets(name) }
        switch format {
        case .spreadsheet:
            let table = try SheetTable(source, replayed: head, named: name, options: options)
            rows = try TableNeedRows(table, named: name, options: options)
        case .delimited:
            let table = try DelimitedTable(head, named: name, options: options)
            rows = try TableNeedRows(table, named: name, options: options)
        case .geoJSON: rows = try FeatureNeedRows(head, named: name, options: options)
        }
        return NeedFile(name: name, meter: meter, rows: rows, doubt: options.consentDoubt)
    }

    /// The next row, nil at the end. After an error the file gives nothing more.
    ///
    /// - Throws: `consentDoubtedLate` at the end of a file whose rows were given as agreed to and now are not.
    public func next() throws(ImportError) -> RowOutcome? {
        if consentDoubt == nil, !head.isFilled {
            head.fill(from: rows) { meter.count }
            consentDoubt = rows.consentDoubt
        }
        let outcome = head.isEmpty ? try rows.next() : try head.next()
        guard let outcome else {
            if consentDoubt == nil, let doubt = rows.consentDoubt {
                throw .consentDoubtedLate(file: name, doubt: doubt)
            }
            return nil
        }
        return consentDoubt == nil ? outcome : outcome.heldForConsent
    }

    /// Bytes taken from the source so far, for a progress bar.
    public var bytesRead: Int { rows.bytesRead ?? meter.count }

    /// Bytes that were no UTF-8 and were read as Windows-1252, so far.
    public var repairedBytes: Int { rows.repairedBytes }

    /// GeoJSON: the name of the reference system of its positions in an old `crs` member, once the first feature came.
    public var referenceSystemName: String? { rows.referenceSystemName }

    /// Headings, or names of properties, that no field was found for; for GeoJSON those met so far.
    public var unknownColumns: [String] { rows.unknownColumns }

    /// The tool whose export it is; for GeoJSON known from the first feature on.
    public var profile: ProfileMatch? { rows.profile }

    /// What was read of a workbook, complete after the last row; nil for other files.
    public var sheet: SheetNotes? { rows.sheet }

    /// Row of the headings, when titles stand above it.
    public var headingLine: Int? { rows.headingLine }

    /// The file's name without its folder: what stands as the source of its needs.
    ///
    /// - Parameter chosen: a person's own, which stands instead.
    public static func sourceName(_ name: String, _ chosen: String?) -> String {
        chosen ?? name.split(separator: "/").last.map(String.init) ?? name
    }

    /// GeoJSON begins with a brace or a record separator, a workbook with a mark, whatever the file is called.
    private static func guess(_ head: [UInt8]) -> NeedFileFormat {
        if SheetTable.looksLikeOne(head) { return .spreadsheet }
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
        let first = text.first { $0 > 0x20 || $0 == 0x1E }
        return first == UInt8(ascii: "{") || first == 0x1E ? .geoJSON : .delimited
    }
}

/// The rows of one kind of file.
protocol NeedRows: AnyObject {
    var format: NeedFileFormat { get }
    var encodingName: String? { get }
    var delimiter: UInt8? { get }
    var repairedBytes: Int { get }
    var referenceSystemName: String? { get }
    var columnMap: ColumnMap? { get }
    var unknownColumns: [String] { get }
    var profile: ProfileMatch? { get }
    /// By the rows read so far.
    var consentDoubt: ConsentDoubt? { get }
    var headingLine: Int? { get }
    var sheet: SheetNotes? { get }
    /// Nil where the source counts them itself.
    var bytesRead: Int? { get }
    func next() throws(ImportError) -> RowOutcome?
}

extension NeedRows {
    var referenceSystemName: String? { nil }
}
