import ByteStreams
import DelimitedText
import GeoTypes

/// What a server answered to a batch.
struct AnswerTable {
    /// By the row of the batch; nil where the server left it out.
    private(set) var answers: [AddressAnswer?]

    /// - Throws: `unreadable` when no header can be read, `missingColumns`. A table that breaks later keeps the
    ///   rows before the break.
    init(_ body: [UInt8], rows: Int) throws(AddressFailure) {
        answers = Array(repeating: nil, count: rows)
        guard let reader = try? DelimitedFile.open(BufferSource(body)).reader, (try? reader.next()) == true else {
            throw .unreadable
        }
        let columns = AnswerColumns(reader.strings)
        guard columns.row != nil || !columns.missing.isEmpty else { throw .unreadable }
        guard columns.missing.isEmpty else {
            // A page of HTML is no table that lacks columns.
            throw columns.missing.count == AnswerColumns.needed.count ? .unreadable : .missingColumns(columns.missing)
        }
        var last: Int?
        while (try? reader.next()) == true {
            guard let column = columns.row, let row = Int(reader.string(column)), answers.indices.contains(row) else {
                continue
            }
            answers[row] = columns.answer(reader)
            last = row
        }
        // A last line without an end may be cut in the middle of a number; it is one only when others are missing.
        if let last, reader.terminator == .endOfFile, answers.contains(nil) { answers[last] = nil }
    }
}

/// Where the columns of an answer are.
private struct AnswerColumns {
    static let needed = [BatchForm.rowColumn, "latitude", "longitude", "result_score", "result_citycode"]

    let row: Int?
    let missing: [String]
    private let places: [String: Int]

    init(_ header: [String]) {
        places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        row = places[BatchForm.rowColumn]
        missing = Self.needed.filter { [places] name in places[name] == nil }
    }

    func answer(_ reader: RecordReader) -> AddressAnswer {
        func cell(_ name: String) -> String {
            places[name].map { AddressText.oneLine(reader.string($0), limit: 1000) } ?? ""
        }
        let status = cell("result_status")
        switch status {
        case "ok": break
        case "not-found": return .notFound
        // Servers before that column leave the point empty.
        case "": if cell("latitude").isEmpty, cell("longitude").isEmpty { return .notFound }
        default: return .failed(.rowRefused(status: status))
        }
        guard let latitude = Double(cell("latitude")), let longitude = Double(cell("longitude")),
            let score = Double(cell("result_score")), score.isFinite, score >= 0
        else { return .failed(.unreadable) }
        let coordinate = Coordinate(longitude: longitude, latitude: latitude)
        guard coordinate.isOnEarth else { return .failed(.unreadable) }
        let next = Double(cell("result_score_next")).flatMap { $0.isFinite && $0 >= 0 ? min($0, 1) : nil }
        return .found(
            AddressMatch(
                label: cell("result_label"), score: min(score, 1), nextScore: next,
                kind: AddressKind(rawValue: cell("result_type")), id: cell("result_id"),
                houseNumber: cell("result_housenumber"), name: cell("result_name"), street: cell("result_street"),
                postalCode: cell("result_postcode"), city: cell("result_city"), cityCode: cell("result_citycode"),
                context: cell("result_context"), coordinate: coordinate))
    }
}
