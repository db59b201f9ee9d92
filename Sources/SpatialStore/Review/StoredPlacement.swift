import GRDB
import NeedsModel

/// Reads a placement back from its row of `mention`.
enum StoredPlacement {
    static let columns = """
        place.level, place.code, mention.place_name, mention.status, mention.method, mention.score,
        mention.runner_up_score, mention.reason, mention.reason_arguments, mention.candidates, mention.former_code,
        mention.former_name
        """

    /// Needs, text, context and placement of every mention that some need waits for.
    static let waitingSQL = """
        WITH waiting (mention_id) AS (
            SELECT concerns_id FROM need WHERE awaits_review = 1
            UNION ALL SELECT lives_id FROM need WHERE awaits_review = 1
            UNION ALL SELECT heard_id FROM need WHERE awaits_review = 1
        )
        SELECT count(*), mention.text, mention.context, \(columns)
        FROM waiting JOIN mention ON mention.id = waiting.mention_id JOIN place ON place.id = mention.place_id
        WHERE mention.awaits_review = 1
        GROUP BY mention.id ORDER BY mention.id
        """

    static func read(_ row: DirectStatement, from first: Int32, _ database: Database) throws -> Placement {
        return Placement(
            status: PlacementStatus(rawValue: row.text(first + 3)) ?? .notFound,
            place: place(row.text(first), row.text(first + 1)),
            name: row.optionalText(first + 2), method: PlacementMethod(rawValue: row.text(first + 4)),
            score: row.double(first + 5), runnerUpScore: row.isNull(first + 6) ? nil : row.double(first + 6),
            reason: PlacementReason(
                id: row.text(first + 7),
                arguments: try String.fetchAll(
                    database, sql: "SELECT CAST(ifnull(value, '') AS TEXT) FROM json_each(?)",
                    arguments: [row.text(first + 8)])),
            candidates: try candidates(row.text(first + 9), database),
            formerCode: row.optionalText(first + 10).flatMap { InseeCode($0) },
            formerName: row.optionalText(first + 11))
    }

    /// Of the columns of `place`, where no code is an empty text.
    static func place(_ level: String, _ code: String) -> PlaceID {
        PlacementLevel(rawValue: level).flatMap { PlaceID(level: $0, code: code.isEmpty ? nil : code) } ?? .nowhere
    }

    private static func candidates(_ json: String, _ database: Database) throws -> [PlacementCandidate] {
        guard json != "[]" else { return [] }
        return try candidates(json, try DirectStatement(database, "SELECT value FROM json_each(?)"))
    }

    /// - Parameter each: gives the values of a list, one a row.
    static func candidates(_ json: String, _ each: DirectStatement) throws -> [PlacementCandidate] {
        func values(_ json: String, _ body: (DirectStatement) -> Void) throws {
            defer { each.reset() }
            each.bind(json, at: 1)
            while try each.step() { body(each) }
        }
        var objects: [String] = []
        try values(json) { objects.append($0.text(0)) }
        return try objects.map { object in
            var texts: [String] = []
            var score = 0.0
            try values(object) { row in
                texts.append(row.text(0))
                score = row.double(0)
            }
            guard texts.count >= 4 else { return PlacementCandidate(place: .nowhere, name: "", score: 0) }
            return PlacementCandidate(place: place(texts[0], texts[1]), name: texts[2], score: score)
        }
    }
}
