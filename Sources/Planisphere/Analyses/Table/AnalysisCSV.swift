import DelimitedText
import NeedsModel

/// Every row by stable names; a figure that does not exist is an empty cell.
enum AnalysisCSV {
    static func write(_ report: AnalysisReport, to writer: RecordWriter) throws(DelimitedTextError) {
        try writer.record(report.table.columns.map(\.name))
        for row in report.table.rows {
            for cell in row.cells { try CountCSV.write(cell, to: writer) }
            try writer.endRecord()
        }
        try writer.finish()
    }
}
