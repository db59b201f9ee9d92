import ByteStreams
import DelimitedText

/// A small BAN of invented addresses, and the answers that a server makes with it.
enum StreetDirectory {
    static let columns = [
        "latitude", "longitude", "result_label", "result_score", "result_score_next", "result_type", "result_id",
        "result_housenumber", "result_name", "result_street", "result_postcode", "result_city", "result_context",
        "result_citycode", "result_status",
    ]

    /// The answer for a row: a point made from the text's length, in Belfort unless the text names Héricourt;
    /// « nulle part » is not found, and so is what the filter « citycode » excludes.
    static func cells(_ row: [String]) -> [String] {
        let (text, cityCode) = (row[1], row[3])
        let (city, code, postcode) =
            text.contains("Héricourt") ? ("Héricourt", "70285", "70400") : ("Belfort", "90010", "90000")
        guard !text.contains("nulle part"), cityCode.isEmpty || cityCode == code else {
            return Array(repeating: "", count: columns.count - 1) + ["not-found"]
        }
        let name = text.split(separator: ",").first.map(String.init) ?? text
        return [
            "47.\(600 + text.count)", "6.8\(text.count)", "\(name) \(postcode) \(city)", "0.91", "0.42", "housenumber",
            "\(code)_\(text.count)", "12", name, name, postcode, city, "90, Territoire de Belfort", code, "ok",
        ]
    }

    /// A whole answer; `keeping` leaves columns or rows out.
    static func answer(
        _ form: ReceivedForm, without missing: Set<String> = [], rows: (Int) -> Bool = { _ in true }
    ) -> LocalServer.Reply {
        let sink = BufferSink()
        do {
            var style = WritingStyle.rfc4180
            style.endsLinesWithCRLF = true
            style.guardsFormulas = false
            let writer = try RecordWriter(sink, style: style)
            let kept = columns.indices.filter { !missing.contains(columns[$0]) }
            let hasRow = !missing.contains("planisphere_row")
            try writer.record((hasRow ? form.table[0] : []) + kept.map { columns[$0] })
            for (index, row) in form.rows.enumerated() where rows(index) {
                let cells = cells(row)
                try writer.record((hasRow ? row : []) + kept.map { cells[$0] })
            }
            try writer.finish()
        } catch { return LocalServer.Reply(status: 599, body: []) }
        return LocalServer.Reply(headers: ["Content-Type: text/csv"], body: sink.bytes)
    }

    static let answers = LocalServer.Act.reply { answer($0) }

    static func status(_ status: Int, _ headers: [String] = [], _ body: String = "no") -> LocalServer.Act {
        .reply { _ in LocalServer.Reply(status: status, headers: headers, body: Array(body.utf8)) }
    }
}
