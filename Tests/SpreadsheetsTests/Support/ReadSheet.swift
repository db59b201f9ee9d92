import ByteStreams
import Spreadsheets
import TestSupport

/// What a workbook gives when it is read.
struct ReadSheet {
    var numbers: [Int] = []
    var rows: [[String]] = []
    var refusals: [SpreadsheetError] = []
    let reader: SheetReader

    init(
        _ parts: [(name: String, text: String)], sheet: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()
    ) throws {
        try self.init(ZipWriter(parts).archive, sheet: sheet, limits: limits)
    }

    init(_ bytes: [UInt8], sheet: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()) throws {
        let file = try ScratchFile(copying: BufferSource(bytes), upTo: 1 << 30)
        reader = try SheetReader(file, sheet: sheet, limits: limits)
        while true {
            do throws(SpreadsheetError) {
                guard try reader.next() else { return }
                numbers.append(reader.number)
                rows.append(reader.strings)
            } catch {
                guard !error.endsFile else { throw error }
                refusals.append(error)
            }
        }
    }

    /// What stops the reading; nil when nothing does.
    static func error(
        _ bytes: [UInt8], sheet: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()
    ) -> SpreadsheetError? {
        do {
            _ = try ReadSheet(bytes, sheet: sheet, limits: limits)
            return nil
        } catch { return error as? SpreadsheetError }
    }

    static func error(
        _ parts: [(name: String, text: String)], sheet: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()
    ) -> SpreadsheetError? {
        error(ZipWriter(parts).archive, sheet: sheet, limits: limits)
    }
}
