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
    /// Nil for GeoJSON, whose encoding is fixed.
    let encodingName: String?
    /// Which heading was taken for what; nil for GeoJSON, where each feature has its own.
    public let columnMap: ColumnMap?
    private let rows: any NeedRows
    private let meter: MeteredSource

    private init(name: String, meter: MeteredSource, rows: any NeedRows) {
        self.name = name
        self.meter = meter
        self.rows = rows
        format = rows.format
        encodingName = rows.encodingName
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
        return NeedFile(name: name, meter: meter, rows: rows)
    }

    /// The next row, nil at the end. After an error the file gives nothing more.
    public func next() throws(ImportError) -> RowOutcome? { try rows.next() }

    /// Bytes taken from the source so far, for a progress bar.
    public var bytesRead: Int { rows.bytesRead ?? meter.count }

    /// Headings, or names of properties, that no field was found for; for GeoJSON those met so far.
    public var unknownColumns: [String] { rows.unknownColumns }

    /// What was read of a workbook, complete after the last row; nil for other files.
    public var sheet: SheetNotes? { rows.sheet }

    /// Row of the headings, when titles stand above it.
    public var headingLine: Int? { rows.headingLine }

    /// The file's name without its folder: what stands as the source of its needs.
    static func sourceName(_ name: String, _ options: NeedFileOptions) -> String {
        options.source ?? name.split(separator: "/").last.map(String.init) ?? name
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
    var columnMap: ColumnMap? { get }
    var unknownColumns: [String] { get }
    var headingLine: Int? { get }
    var sheet: SheetNotes? { get }
    /// Nil where the source counts them itself.
    var bytesRead: Int? { get }
    func next() throws(ImportError) -> RowOutcome?
}
