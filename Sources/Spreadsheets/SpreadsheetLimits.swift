/// What a workbook may weigh. They bound the reader's memory and time.
public struct SpreadsheetLimits: Hashable, Sendable {
    /// The file as it is, packed.
    public var fileBytes = 1 << 30
    /// A sheet, or the table of texts, unpacked: the fullest sheet of twenty columns stays below.
    public var partBytes = 1 << 30
    /// Unpacked bytes for one packed byte, past `tightBytes`; sheets have from 5 to 50.
    var packingRatio = 200
    var tightBytes = 8 << 20
    /// Different texts of an Excel workbook; eight bytes of memory each.
    public var texts = 8 << 20
    /// Texts kept in memory; further ones go to a temporary file.
    public var textMemory = 16 << 20
    /// Of a sheet: what Excel and LibreOffice allow.
    public var rows = 1 << 20
    public var columns = 1 << 14
    /// Cells of rows that a file writes once and means many times; rows of nothing do not count.
    var repeatedCells = 1 << 20
    public var cellBytes = 1 << 20
    public var rowBytes = 16 << 20

    public init() {}
}
