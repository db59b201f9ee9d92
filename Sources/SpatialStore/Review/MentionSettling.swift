import GRDB
import NeedsModel

/// Makes mentions say what the newest decision on their words says, or what the geocoder said where none stands.
struct MentionSettling {
    private let database: Database
    private let places: PlaceTable
    private let look: DirectStatement
    private let newest: DirectStatement
    private let settling: DirectStatement
    private let restoring: DirectStatement

    /// What a person said of one need alone is not settled with its words.
    private static let ofWords = "text = ? AND context = ? AND method <> 'correction'"

    init(_ database: Database) throws {
        self.database = database
        places = try PlaceTable(database)
        look = try DirectStatement(database, "SELECT id FROM mention WHERE \(Self.ofWords) ORDER BY id")
        newest = try DirectStatement(
            database,
            """
            SELECT decision_id, level, code, name, former_code, former_name, candidates, decided_by
            FROM decision_about_place AS about JOIN decision ON decision.id = about.decision_id
            WHERE text = ? AND context = ? AND undone_by IS NULL ORDER BY decision_id DESC LIMIT 1
            """)
        // The fingerprint stays that of what the geocoder said, so that the same file finds the decision.
        settling = try DirectStatement(
            database,
            """
            UPDATE mention SET place_id = ?1, place_name = ?2, status = ?3, method = 'review', score = ?4,
                runner_up_score = NULL, reason = 'decided', reason_arguments = ?5, former_code = ?6, former_name = ?7,
                candidates = CASE ?8 WHEN '[]' THEN said -> '$[11]' ELSE ?8 END, awaits_review = 0, decision_id = ?9
            WHERE text = ?10 AND context = ?11 AND method <> 'correction'
            """)
        restoring = try DirectStatement(
            database,
            """
            UPDATE mention SET
                place_id = (SELECT place.id FROM place
                            WHERE level = said ->> '$[3]' AND code = coalesce(said ->> '$[4]', '')),
                place_name = said ->> '$[5]', status = said ->> '$[2]', method = said ->> '$[6]',
                score = CAST(said ->> '$[7]' AS REAL), runner_up_score = CAST(said ->> '$[8]' AS REAL),
                reason = said ->> '$[9]', reason_arguments = said -> '$[10]', candidates = said -> '$[11]',
                former_code = said ->> '$[12]', former_name = said ->> '$[13]', decision_id = NULL
            WHERE id = ?
            """)
    }

    func mentions(of words: MentionWords) throws -> [Int64] {
        defer { look.reset() }
        look.bind(words.text, at: 1)
        look.bind(words.context, at: 2)
        var found: [Int64] = []
        while try look.step() { found.append(look.integer(0)) }
        return found
    }

    func settle(_ words: MentionWords) throws {
        defer { newest.reset() }
        newest.bind(words.text, at: 1)
        newest.bind(words.context, at: 2)
        guard try newest.step() else { return try restore(words) }
        let place = StoredPlacement.place(newest.text(1), newest.text(2))
        let status: PlacementStatus =
            switch place.level {
            case .commune, .epci, .department, .pole: .ok
            case .outside: .outside
            case .none: .notFound
            }
        let number = try places.number(
            Placement(status: status, place: place, method: .review, score: 1, reason: PlacementReason(id: "decided")))
        settling.bind(number, at: 1)
        settling.bind(newest.optionalText(3), at: 2)
        settling.bind(status.rawValue, at: 3)
        settling.bind(place == .nowhere ? 0.0 : 1.0, at: 4)
        settling.bind(JSONText.array([newest.text(7)]), at: 5)
        settling.bind(newest.optionalText(4), at: 6)
        settling.bind(newest.optionalText(5), at: 7)
        settling.bind(newest.text(6), at: 8)
        settling.bind(newest.integer(0), at: 9)
        settling.bind(words.text, at: 10)
        settling.bind(words.context, at: 11)
        try settling.run()
    }

    private func restore(_ words: MentionWords) throws {
        for mention in try mentions(of: words) { try restore(mention) }
    }

    /// What the geocoder said, of one row.
    func restore(_ mention: Int64) throws {
        restoring.bind(mention, at: 1)
        try restoring.run()
        let statement = try DirectStatement(
            database,
            """
            SELECT \(StoredPlacement.columns) FROM mention JOIN place ON place.id = mention.place_id
            WHERE mention.id = ?
            """)
        statement.bind(mention, at: 1)
        guard try statement.step() else { return }
        let waits = try StoredPlacement.read(statement, from: 0, database).awaitsReview
        try database.execute(
            sql: "UPDATE mention SET awaits_review = ? WHERE id = ?", arguments: [waits ? 1 : 0, mention])
    }

    /// Needs that say one of them in any of their places, in order. One walk over the table, however many are asked.
    func needs(saying mentions: [Int64]) throws -> [Int64] { try needs(saying: mentions, in: "need") }

    /// Those on which persons decided and of which the file says one of them: what was decided may stand before it, or
    /// be made of it.
    func decidedNeeds(saying mentions: [Int64]) throws -> [Int64] {
        try needs(saying: mentions, in: "imported_need")
    }

    private func needs(saying mentions: [Int64], in table: String) throws -> [Int64] {
        guard !mentions.isEmpty else { return [] }
        let list = mentions.map(String.init).joined(separator: ",")
        return try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM \(table)
                WHERE concerns_id IN (\(list)) OR lives_id IN (\(list)) OR heard_id IN (\(list)) ORDER BY id
                """)
    }

    /// Finds the effective places of needs anew.
    func place(_ needs: [Int64]) throws {
        let pages = try FactPageChanges(database)
        let placing = try NeedPlacing(database)
        for need in needs { try placing.settle(need, pages) }
        try pages.write()
    }
}
