import ByteStreams
import DelimitedText
import NeedsModel
import Statistics

extension CountFormat {
    static let csv = CountFormat(id: "csv") { (breakdown, request, workspace) throws(Failure) in
        let sink = BufferSink()
        let style = try CSVDialects.named(request.dialect)
        do throws(DelimitedTextError) {
            let writer = try RecordWriter(sink, style: style)
            try CountCSV.write(breakdown, to: writer)
            try writer.finish()
        } catch {
            throw Failure(error)
        }
        return sink.bytes
    }
}

/// Counts as rows: code and label of each dimension, the figures, and the word for a nothing.
enum CountCSV {
    static func write(_ breakdown: Breakdown, to writer: RecordWriter) throws(DelimitedTextError) {
        let hasRates = breakdown.placeDimension != nil
        var header = breakdown.dimensions.flatMap { [$0.rawValue, "\($0.rawValue)_label"] }
        header += ["needs", "voices", "occasions"]
        if hasRates { header += ["population", "rate_per_1000", "rate_lower_95", "rate_upper_95", "state", "note"] }
        try writer.record(header)
        let note = breakdown.designEffect?.refusesIntervals == true ? "clustered-sources" : ""
        for row in breakdown.rows {
            for key in row.keys {
                try writer.field(key.code)
                try writer.field(key.label)
            }
            try writer.field(row.tally.needs)
            try writer.field(row.tally.voices)
            if let occasions = row.tally.occasions { try writer.field(occasions) } else { try writer.emptyField() }
            if hasRates { try rates(of: row, note, to: writer) }
            try writer.endRecord()
        }
    }

    private static func rates(of row: BreakdownRow, _ note: String, to writer: RecordWriter) throws(DelimitedTextError)
    {
        if let population = row.population { try writer.field(population) } else { try writer.emptyField() }
        for value in [row.rate?.value, row.rate?.interval.lower, row.rate?.interval.upper] {
            if let value { try writer.field(value, decimals: 4) } else { try writer.emptyField() }
        }
        try writer.field(row.state.rawValue)
        try writer.field(row.rate == nil ? "" : note)
    }
}
