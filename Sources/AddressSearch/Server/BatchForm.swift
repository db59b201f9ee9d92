import ByteStreams
import DelimitedText

/// A batch as the protocol wants it: a form (`multipart/form-data`, RFC 7578) with a CSV file in it.
enum BatchForm {
    /// No CSV that we write holds it: every query is one line, and lines begin with a number.
    static let boundary = "planisphere-5f1c0d7a9be24386"
    static let contentType = "multipart/form-data; boundary=\(boundary)"
    /// Our own column, which comes back and tells which row an answer belongs to.
    static let rowColumn = "planisphere_row"

    /// What the answer shall hold, in the protocol's order. Servers that do not know the wish answer all.
    static let resultColumns = [
        "latitude", "longitude", "result_label", "result_score", "result_score_next", "result_type", "result_id",
        "result_housenumber", "result_name", "result_street", "result_postcode", "result_city", "result_context",
        "result_citycode", "result_status",
    ]

    static func body(_ queries: ArraySlice<AddressQuery>) throws(DelimitedTextError) -> [UInt8] {
        let hasPostalCodes = queries.contains { $0.postalCode != nil }
        let hasCityCodes = queries.contains { $0.cityCode != nil }
        var form = TextBuffer(reserving: 64 * queries.count + 4096)
        func add(_ name: String, _ value: String) {
            form.append("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
        }
        add("columns", "address")
        if hasPostalCodes { add("postcode", "postcode") }
        if hasCityCodes { add("citycode", "citycode") }
        add("encoding", "utf-8")
        // Told, because guessing fails on names with apostrophes.
        add("delimiter", ",")
        add("quote", "\"")
        for column in resultColumns { add("result_columns", column) }
        form.append("--\(boundary)\r\nContent-Disposition: form-data; name=\"data\"; filename=\"addresses.csv\"\r\n")
        form.append("Content-Type: text/csv; charset=utf-8\r\n\r\n")
        form.append(contentsOf: try table(queries))
        form.append("\r\n--\(boundary)--\r\n")
        return form.bytes
    }

    private static func table(_ queries: ArraySlice<AddressQuery>) throws(DelimitedTextError) -> [UInt8] {
        let sink = BufferSink()
        var style = WritingStyle.rfc4180
        // The reader is a program, which would take the apostrophe for a part of the address.
        style.guardsFormulas = false
        let writer = try RecordWriter(sink, style: style)
        try writer.record([rowColumn, "address", "postcode", "citycode"])
        for (row, query) in queries.enumerated() {
            try writer.field(row)
            try writer.field(query.text)
            try writer.field(query.postalCode ?? "")
            try writer.field(query.cityCode ?? "")
            try writer.endRecord()
        }
        try writer.finish()
        return sink.bytes
    }
}
