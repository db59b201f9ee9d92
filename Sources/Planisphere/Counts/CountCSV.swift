import ByteStreams
import DelimitedText
import NeedsModel

extension CountFormat {
    static let csv = CountFormat(id: "csv", endings: ["csv"], mediaType: "text/csv") { figures, sink in
        let writer = try RecordWriter(sink, style: try CSVDialects.named(figures.dialect))
        try CountCSV.write(figures, to: writer)
        try writer.finish()
    }
}

/// Counts as rows: code and label of each dimension, the figures, and the word for a nothing. A figure that does not
/// exist is an empty cell.
enum CountCSV {
    static func write(_ figures: CountedFigures, to writer: RecordWriter) throws(DelimitedTextError) {
        let breakdown = figures.breakdown
        var header = breakdown.dimensions.flatMap { [$0.rawValue, "\($0.rawValue)_label"] }
        header += CountColumns.names(of: breakdown)
        try writer.record(header)
        for row in breakdown.rows {
            for key in row.keys {
                try writer.field(key.code)
                try writer.field(figures.label(key))
            }
            for value in CountColumns.values(of: row, in: breakdown) { try write(value, to: writer) }
            try writer.endRecord()
        }
    }

    static func write(_ value: CountColumns.Value, to writer: RecordWriter) throws(DelimitedTextError) {
        switch value {
        case .integer(let number): try writer.field(number)
        case .decimal(let number): try writer.field(number, decimals: CountColumns.decimals(of: number))
        case .word(let word): try writer.field(word)
        case .none: try writer.emptyField()
        }
    }
}
