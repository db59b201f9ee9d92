/// Rows of cells, one after the other: what a delimited text and a sheet of a workbook have in common.
protocol NeedTable: AnyObject {
    var format: NeedFileFormat { get }
    /// Nil where the format fixes it.
    var encodingName: String? { get }
    /// Of a text.
    var delimiter: UInt8? { get }
    /// Bytes of the encoding that were mended, so far.
    var repairedBytes: Int { get }
    /// What is to be said of the sheet; nil for a text.
    var sheet: SheetNotes? { get }
    /// Bytes of the file that are behind; nil where the source counts them itself.
    var bytesRead: Int? { get }
    /// A row that ends before the last heading is worth a word: not in a sheet, whose empty cells are not there.
    var tellsShortRows: Bool { get }

    /// Moves to the next row; false at the end. The members below speak of that row.
    func next() throws(TableFault) -> Bool

    /// Where the row begins, from 1: the line of a text, the row of a sheet.
    var line: Int { get }
    var fieldCount: Int { get }
    /// Empty beyond the last. **Good until the next call of `next()`.**
    func unsafeField(_ index: Int) -> UnsafeRawBufferPointer
    func addWarnings(to warnings: inout [RowWarning])
}

extension NeedTable {
    var strings: [String] { (0..<fieldCount).map { CellText.string(unsafeField($0)) } }

    var isBlank: Bool {
        for index in 0..<fieldCount where !unsafeField(index).isEmpty {
            if !CellText.trimmed(unsafeField(index)).isEmpty { return false }
        }
        return true
    }
}

/// What stands in the way of a row.
enum TableFault: Error {
    /// Nothing can be read after it.
    case file(ImportError)
    /// The row is passed over, and the next one can be read; `column` from 1. `whole` is what to say of the file when
    /// it cannot do without the row.
    case row(line: Int, column: Int?, RejectionReason, whole: ImportError)
}

/// The sheet that was read, and what a reader of the report cannot see in it.
public struct SheetNotes: Hashable, Sendable {
    /// « xlsx », « ods ».
    public var kind: String
    public var name: String
    /// The workbook's other sheets that are not hidden, which were not read.
    public var others: [String]
    /// Rows that the spreadsheet hides, by a filter say: they were read like all others.
    public var hiddenRows: Int
    /// Cells merged with cells below them: their value was read in the first row alone.
    public var mergedDown: Int
}
