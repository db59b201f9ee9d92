import GRDB
import NeedsModel

/// One decision of a person on a written place, and everything that follows from it.
struct Decision {
    let written: MentionWords
    let placement: Placement
    let author: String
    let note: String

    func apply(to database: Database) throws -> Int {
        let mentions = try Row.fetchAll(
            database,
            sql: """
                SELECT mention.id, level, code, status, method, score FROM mention JOIN place ON place.id = place_id
                WHERE text = ? AND context = ? ORDER BY mention.id
                """,
            arguments: [written.text, written.context])
        guard !mentions.isEmpty else {
            throw NeedStoreError.mentionNotFound(text: written.text, context: written.context)
        }
        let numbers = mentions.map { $0["id"] as Int64 }
        let place = try PlaceTable(database).number(placement)
        let needs = try needs(of: numbers, database)
        try log(previous: mentions, needs: needs.count, database)
        try settle(place: place, decision: database.lastInsertedRowID, database)
        try replace(needs, database)
        return needs.count
    }

    private func log(previous: [Row], needs: Int, _ database: Database) throws {
        let placements = previous.map { row in
            JSONText.array([row["level"], row["code"], row["status"], row["method"], "\(row["score"] as Double)"])
        }
        try database.execute(
            sql: """
                INSERT INTO decision_log
                    (decided_by, text, context, level, code, name, note, needs_settled, previous_placements)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                author, written.text, written.context, placement.level.rawValue, placement.code ?? "", placement.name,
                note, needs, "[" + placements.joined(separator: ",") + "]",
            ])
    }

    /// The fingerprint stays that of what the geocoder said, so that the same file finds the decision.
    private func settle(place: Int64, decision: Int64, _ database: Database) throws {
        let status: PlacementStatus =
            switch placement.level {
            case .commune, .epci, .department, .pole: .ok
            case .outside: .outside
            case .none: .notFound
            }
        try database.execute(
            sql: """
                UPDATE mention SET place_id = ?, place_name = ?, status = ?, method = ?, score = ?,
                    runner_up_score = NULL, reason = 'decided', reason_arguments = ?, former_code = ?, former_name = ?,
                    awaits_review = 0, decision_id = ?
                WHERE text = ? AND context = ?
                """,
            arguments: [
                place, placement.name, status.rawValue, PlacementMethod.review.rawValue,
                placement.level == .none ? 0 : 1, JSONText.array([author]), placement.formerCode?.rawValue,
                placement.formerName, decision, written.text, written.context,
            ])
    }

    /// Needs that say it in any of their places. A walk over the table: decisions are made by hand.
    private func needs(of mentions: [Int64], _ database: Database) throws -> [Int64] {
        let list = mentions.map(String.init).joined(separator: ",")
        return try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM need
                WHERE concerns_id IN (\(list)) OR lives_id IN (\(list)) OR heard_id IN (\(list)) ORDER BY id
                """)
    }

    private func replace(_ needs: [Int64], _ database: Database) throws {
        let pages = try FactPageChanges(database)
        let placing = try NeedPlacing(database)
        for need in needs { try placing.settle(need, pages) }
        try pages.write()
    }
}
