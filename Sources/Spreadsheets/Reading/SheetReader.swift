public import ByteStreams

/// Reads the rows of one sheet of a workbook, Excel's (ECMA-376) or OpenDocument's (ISO 26300), one after the other in
/// memory that does not depend on its size.
///
/// Cells are given as a person would type them: days as « 2021-09-18 », a time behind where there is one; numbers without
/// exponents; TRUE and FALSE; the value that a formula had when the file was saved. What a cell shows with zeros in front
/// (a format « 00000 ») has them. Empty cells and errors of formulas are empty. Rows without anything in them are passed
/// over; hidden ones are not. Merged cells have their value in the first one.
public final class SheetReader {
    public let kind: WorkbookKind
    private let bytes: any SeekableBytes
    private let xml: XMLReader
    private let consumer: RowConsumer
    private let row: UnsafeMutablePointer<SheetRow>
    private let listed: [(name: String, isHidden: Bool)]
    private var isFinished = false
    /// Rows given that the spreadsheet hides.
    public private(set) var hiddenRows = 0

    /// - Parameters:
    ///   - sheet: nil for the first one that is not hidden; capitals and white space around do not count.
    /// - Throws: what concerns the file as a whole; `unknownSheet`, `noSheet`.
    public init(
        _ bytes: any SeekableBytes, sheet: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()
    ) throws(SpreadsheetError) {
        self.bytes = bytes
        if try SheetReader.isCompound(bytes) { throw CompoundFile.refusal(bytes) }
        let archive = try ZipArchive(bytes, limits: limits)
        kind = try WorkbookKind.of(archive)
        switch kind {
        case .officeOpen:
            let workbook = try OfficeOpenWorkbook.read(archive)
            let chosen = try workbook.sheet(sheet)
            let rows = OfficeOpenRows(
                sheet: chosen.name, looks: try NumberLooks.read(workbook.part("styles"), in: archive),
                system: workbook.system, texts: try SharedTextsReader.read(workbook.part("sharedStrings"), in: archive),
                limits: limits)
            listed = workbook.sheets.map { ($0.name, $0.isHidden) }
            consumer = rows
            xml = try XMLReader(archive.open(chosen.part), for: rows)
        case .openDocument:
            try Manifest.check(archive)
            let rows = OpenDocumentRows(wanted: sheet, limits: limits)
            listed = []
            consumer = rows
            xml = try XMLReader(archive.open("content.xml"), for: rows)
            _ = try xml.advance()
            guard rows.isFound else {
                guard let sheet else { throw .noSheet }
                throw .unknownSheet(name: sheet, sheets: rows.sheets.map(\.name))
            }
        }
        row = consumer.row
    }

    /// Moves to the next row with something in it; false at the end.
    /// - Throws: when `error.endsFile` is false the row is passed over and `next()` may be called again.
    public func next() throws(SpreadsheetError) -> Bool {
        if row.pointee.repeats > 1, row.pointee.hasContent {
            row.pointee.repeats -= 1
            row.pointee.number += 1
        } else {
            guard !isFinished else { return false }
            do throws(SpreadsheetError) {
                guard try xml.advance() else {
                    isFinished = true
                    row.pointee.begin(row.pointee.number)
                    return false
                }
            } catch {
                isFinished = true
                row.pointee.begin(row.pointee.number)
                throw error
            }
        }
        if row.pointee.isHidden { hiddenRows += 1 }
        if let refusal = row.pointee.refusal { throw refusal }
        return true
    }

    /// As the spreadsheet numbers it, from 1.
    public var number: Int { row.pointee.number }

    /// Up to the last cell with something in it.
    public var fieldCount: Int { row.pointee.slots.count }

    /// The text of cell `index`, from 0, in UTF-8; empty beyond the last. **Good until the next call of `next()`.**
    public func unsafeField(_ index: Int) -> UnsafeRawBufferPointer {
        guard index >= 0, index < row.pointee.slots.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let slot = row.pointee.slots.base[index]
        return UnsafeRawBufferPointer(start: row.pointee.bytes.base + Int(slot.start), count: Int(slot.length))
    }

    /// All cells of the row.
    public var strings: [String] { (0..<fieldCount).map { String(decoding: unsafeField($0), as: UTF8.self) } }

    /// Codes of formulas of this row that came to no value: « #N/A ». Their cells are empty.
    public var formulaErrors: [String] { row.pointee.formulaErrors }

    /// Cells so far that are merged with cells below them: their value stands in the first row alone. Complete at the end.
    public var mergedDown: Int { row.pointee.mergedDown }

    public var sheet: String { row.pointee.sheet }

    /// Names of the sheets that are neither hidden nor this one; of OpenDocument all of them are known at the end.
    public var otherSheets: [String] {
        let sheets = (consumer as? OpenDocumentRows)?.sheets ?? listed
        return sheets.filter { !$0.isHidden && $0.name != sheet }.map(\.name)
    }

    /// How much of the file is behind, for a progress bar: the sheet's share, in bytes of the file.
    public var bytesRead: Int {
        Int(Double(bytes.count) * Double(xml.source.position) / Double(max(1, xml.source.size)))
    }

    private static func isCompound(_ bytes: any SeekableBytes) throws(SpreadsheetError) -> Bool {
        do throws(ByteStreamError) {
            return try bytes.bytes(at: 0, count: 8) == CompoundFile.signature
        } catch { throw .source(error) }
    }
}
