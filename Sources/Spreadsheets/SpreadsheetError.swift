public import ByteStreams

/// What is wrong with a workbook, and where. Rows and columns count from 1, as spreadsheets show rows.
public enum SpreadsheetError: Error, Hashable, Sendable {
    case source(ByteStreamError)
    /// A package of something else: « docx », « odt », « pptx »…; nil for a plain archive.
    case notAWorkbook(found: String?)
    /// A workbook of a binary kind: « xls », « xlsb ».
    case binaryWorkbook(format: String)
    /// A password is needed.
    case encrypted
    case macros
    /// The archive is cut off or broken; `part` where one of its files is to blame.
    case damaged(part: String?)
    /// What is not well-formed XML; columns count bytes.
    case malformed(part: String, line: Int, column: Int)
    /// XML that declares entities, which no spreadsheet writes and bombs are made of.
    case entities(part: String)
    /// The whole file.
    case fileTooLarge(limit: Int)
    /// Bytes once unpacked.
    case partTooLarge(part: String, limit: Int)
    /// Packed so tightly that it can only be meant to harm.
    case packedTooTightly(part: String, ratio: Int)
    /// XML that asks for more memory than sheets need: endless names, nesting, attributes.
    case tooComplex(part: String)
    case tooManyTexts(limit: Int)
    case tooManyRows(sheet: String, limit: Int)
    case tooManyColumns(sheet: String, row: Int, limit: Int)
    case noSheet
    case unknownSheet(name: String, sheets: [String])
    case cellTooLarge(sheet: String, row: Int, column: Int, limit: Int)
    case rowTooLarge(sheet: String, row: Int, limit: Int)

    /// Nothing can be read after it. After any other error the reader stands at the next row.
    public var endsFile: Bool {
        switch self {
        case .cellTooLarge, .rowTooLarge: false
        default: true
        }
    }
}
