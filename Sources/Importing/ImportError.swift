public import ByteStreams
public import DelimitedText
public import GeoJSON
public import Spreadsheets

/// Why a file of needs cannot be read at all. What concerns one row is a `RejectedRow`.
public enum ImportError: Error, Hashable, Sendable {
    case source(ByteStreamError, file: String)
    case text(DelimitedTextError, file: String)
    case geoJSON(GeoJSONError, file: String)
    case spreadsheet(SpreadsheetError, file: String)
    /// A sheet was asked for of a file that is no workbook.
    case noSheets(String)
    case emptyFile(String)
    /// `format` names what it looks like (« xlsx »…), nil when unknown.
    case binaryFile(String, format: String?)
    /// No heading of the first row is known.
    case noHeader(file: String, firstRow: [String])
    case headerOnly(String)
    case noTextColumn(file: String, columns: [String])
    case noPlaceColumn(file: String, columns: [String])
    /// A choice that is not `FIELD=NAME`.
    case malformedChoice(String)
    case unknownField(String)
    case columnNotFound(file: String, column: String, columns: [String])
    /// The column chosen stands twice in the header.
    case repeatedColumn(file: String, column: String)
    case fieldChosenTwice(NeedField)
    /// A person named a profile (the tool's own name) whose columns are not all there.
    case profileColumnsMissing(file: String, profile: String, missing: [String], columns: [String])
    /// GeoJSON: the first feature that bears the consent comes after others without it.
    case consentAppearsLate(file: String, line: Int)
    /// Who agreed became doubtful only after needs had been taken as agreed to: nothing of the file may be kept but by
    /// reading it again with `NeedFileOptions.consentDoubt`.
    case consentDoubtedLate(file: String, doubt: ConsentDoubt)
}
