import ByteStreams
import DelimitedText
import GeoTypes

/// One answer as a line of the journal.
struct JournalLine: Hashable {
    let query: AddressQuery
    /// The endpoint: another server may answer otherwise.
    let server: String
    let answer: AddressAnswer

    static let columns = [
        "server", "address", "postcode", "citycode", "status", "longitude", "latitude", "result_score",
        "result_score_next", "result_type", "result_id", "result_housenumber", "result_name", "result_street",
        "result_postcode", "result_city", "result_citycode", "result_context", "result_label",
    ]
    static let header = Array((columns.joined(separator: ",") + "\n").utf8)

    init(_ query: AddressQuery, _ server: AddressServer, _ answer: AddressAnswer) {
        self.query = query
        self.server = server.endpoint
        self.answer = answer
    }

    /// The line where the reader stands; nil when it is none.
    init?(_ reader: RecordReader) {
        guard reader.fieldCount == Self.columns.count else { return nil }
        let cells = reader.strings.map(FormulaGuard.unguarded)
        server = cells[0]
        query = AddressQuery(
            text: cells[1], postalCode: cells[2].isEmpty ? nil : cells[2], cityCode: cells[3].isEmpty ? nil : cells[3])
        if cells[4] == "not-found" {
            answer = .notFound
            return
        }
        guard cells[4] == "ok", let longitude = Double(cells[5]), let latitude = Double(cells[6]),
            let score = Double(cells[7])
        else { return nil }
        let coordinate = Coordinate(longitude: longitude, latitude: latitude)
        guard coordinate.isOnEarth, score >= 0, score <= 1 else { return nil }
        answer = .found(
            AddressMatch(
                label: cells[18], score: score, nextScore: Double(cells[8]), kind: AddressKind(rawValue: cells[9]),
                id: cells[10], houseNumber: cells[11], name: cells[12], street: cells[13], postalCode: cells[14],
                city: cells[15], cityCode: cells[16], context: cells[17], coordinate: coordinate))
    }

    init?(bytes: [UInt8]) {
        let reader = RecordReader(BufferSource(bytes), dialect: .comma)
        guard (try? reader.next()) == true, let line = JournalLine(reader) else { return nil }
        self = line
    }

    /// With its line end; nil for a failure, which is not kept.
    func bytes() -> [UInt8]? {
        var cells = [server, query.text, query.postalCode ?? "", query.cityCode ?? ""]
        var numbers: [String] = []
        switch answer {
        case .failed: return nil
        case .notFound:
            cells.append("not-found")
            cells += Array(repeating: "", count: Self.columns.count - cells.count)
        case .found(let match):
            // The shortest text that gives the same number back.
            numbers = [match.coordinate.longitude, match.coordinate.latitude, match.score].map(\.description)
            numbers.append(match.nextScore?.description ?? "")
            cells.append("ok")
            cells += [
                match.kind.rawValue, match.id, match.houseNumber, match.name, match.street, match.postalCode,
                match.city, match.cityCode, match.context, match.label,
            ]
        }
        let sink = BufferSink()
        var style = WritingStyle.rfc4180
        // Texts are guarded here: the writer's guard would take the minus of a longitude for a formula.
        style.guardsFormulas = false
        cells = cells.map(Self.guarded)
        cells.insert(contentsOf: numbers, at: 5)
        do throws(DelimitedTextError) {
            let writer = try RecordWriter(sink, style: style)
            try writer.record(cells)
            try writer.finish()
        } catch { return nil }
        return sink.bytes
    }

    private static func guarded(_ text: String) -> String {
        Array(text.utf8).withUnsafeBytes(FormulaGuard.needsGuard) ? "'" + text : text
    }
}
