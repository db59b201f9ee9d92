import ByteStreams
import DelimitedText
import Spreadsheets

/// A sheet of a workbook as a table.
final class SheetTable: NeedTable {
    let format = NeedFileFormat.spreadsheet
    let encodingName: String? = nil
    let delimiter: UInt8? = nil
    let repairedBytes = 0
    let tellsShortRows = false
    private let name: String
    private let reader: SheetReader

    /// - Parameters:
    ///   - source: the file itself where there is one: its parts are read in any order, without a copy.
    ///   - head: the same bytes from the first one on.
    init(
        _ source: any ByteSource, replayed head: ReplaySource, named name: String, options: NeedFileOptions
    ) throws(ImportError) {
        self.name = name
        let bytes: any SeekableBytes
        do throws(ByteStreamError) {
            if let file = (source as? FileSource).flatMap(SeekableFile.init) {
                bytes = file
            } else {
                bytes = try ScratchFile(copying: head, upTo: SpreadsheetLimits().fileBytes)
            }
        } catch { throw .source(error, file: name) }
        do throws(SpreadsheetError) {
            reader = try SheetReader(bytes, sheet: options.sheet, limits: SheetTable.limits(options))
        } catch { throw SheetTable.error(error, file: name) }
    }

    /// Archives (« PK ») and the container of old Office files, whatever they are called.
    static func looksLikeOne(_ head: [UInt8]) -> Bool {
        let marks: [[UInt8]] = [
            [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 7, 8], [0xD0, 0xCF, 0x11, 0xE0],
        ]
        return marks.contains { head.starts(with: $0) }
    }

    func next() throws(TableFault) -> Bool {
        do throws(SpreadsheetError) { return try reader.next() } catch { throw fault(error) }
    }

    var line: Int { reader.number }
    var fieldCount: Int { reader.fieldCount }

    @inline(__always)
    func unsafeField(_ index: Int) -> UnsafeRawBufferPointer { reader.unsafeField(index) }

    func addWarnings(to warnings: inout [RowWarning]) {
        for code in reader.formulaErrors { warnings.append(.formulaError(code)) }
    }

    var sheet: SheetNotes? {
        SheetNotes(
            kind: reader.kind.rawValue, name: reader.sheet, others: reader.otherSheets, hiddenRows: reader.hiddenRows,
            mergedDown: reader.mergedDown)
    }

    var bytesRead: Int? { reader.bytesRead }

    private static func limits(_ options: NeedFileOptions) -> SpreadsheetLimits {
        var limits = SpreadsheetLimits()
        limits.cellBytes = options.limits.fieldBytes
        limits.rowBytes = options.limits.recordBytes
        return limits
    }

    private func fault(_ error: SpreadsheetError) -> TableFault {
        let whole = SheetTable.error(error, file: name)
        return switch error {
        case .cellTooLarge(_, let row, let column, let limit):
            .row(line: row, column: column, .fieldTooLarge(limit: limit), whole: whole)
        case .rowTooLarge(_, let row, let limit):
            .row(line: row, column: nil, .rowTooLarge(limit: limit), whole: whole)
        default: .file(whole)
        }
    }

    private static func error(_ error: SpreadsheetError, file: String) -> ImportError {
        if case .source(let cause) = error { .source(cause, file: file) } else { .spreadsheet(error, file: file) }
    }
}
