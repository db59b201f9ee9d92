import GRDB
import NeedsModel

/// The rows of `need`.
final class NeedTable {
    private let database: Database
    private let insertion: DirectStatement
    private let change: DirectStatement
    private let selection: DirectStatement
    private let mention: DirectStatement
    private var nextNumber: Int64
    private let firstNumber: Int64

    init(_ database: Database) throws {
        self.database = database
        // Numbers are public and never given twice, so they do not come from the greatest row.
        nextNumber = try Int64.fetchOne(database, sql: "SELECT next_need_id FROM store_state") ?? 1
        firstNumber = nextNumber
        let columns = """
            source_id, source_key, text, kind_id, theme_id, theme_weight, theme_assigned_by, audience_id, voices,
            collected_on, gathering_id, concerns_id, lives_id, heard_id, place_id, place_role, awaits_review,
            moderation, has_consent, is_public, content_hash
            """
        insertion = try DirectStatement(
            database,
            """
            INSERT INTO need (\(columns), id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source_id, source_key) DO NOTHING
            """)
        change = try DirectStatement(
            database,
            "UPDATE need SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
        )
        selection = try DirectStatement(
            database, "SELECT \(NeedTable.storedColumns) FROM need WHERE source_id = ? AND source_key = ?")
        mention = try DirectStatement(
            database,
            """
            SELECT mention.place_id, place.level <> 'none', mention.awaits_review
            FROM mention JOIN place ON place.id = mention.place_id
            WHERE mention.id = ? AND decision_id IS NOT NULL AND text = ? AND context = ?
            """)
    }

    /// The number of the new row; nil when the key is taken.
    func insertIfNew(_ record: NeedRecordToWrite, _ need: PlacedNeed) throws -> Int64? {
        let number = nextNumber
        insertion.bind(number, at: 22)
        try run(insertion, record, need)
        guard database.changesCount == 1 else { return nil }
        nextNumber += 1
        return number
    }

    func update(_ number: Int64, _ record: NeedRecordToWrite, _ need: PlacedNeed) throws {
        change.bind(number, at: 22)
        try run(change, record, need)
    }

    func stored(source: Int64, key: String) throws -> StoredNeedRow? {
        defer { selection.reset() }
        selection.bind(source, at: 1)
        selection.bind(key, at: 2)
        return try selection.step() ? StoredNeedRow(selection) : nil
    }

    /// The mention that a need has, when a person decided it and the file still says the same words.
    func decided(_ number: Int64?, _ written: PlaceMention?) throws -> MentionReference? {
        guard let number, let written, written.placement.point == nil else { return nil }
        defer { mention.reset() }
        mention.bind(number, at: 1)
        mention.bind(written.text, at: 2)
        mention.bind(written.context, at: 3)
        guard try mention.step() else { return nil }
        return MentionReference(
            number: number, place: mention.integer(0), isPlaced: mention.integer(1) != 0,
            awaitsReview: mention.integer(2) != 0)
    }

    func writeNextNumber() throws {
        guard nextNumber != firstNumber else { return }
        try database.execute(sql: "UPDATE store_state SET next_need_id = ?", arguments: [nextNumber])
    }

    private func run(_ statement: DirectStatement, _ record: NeedRecordToWrite, _ need: PlacedNeed) throws {
        bindNumbers(of: record, need, to: statement)
        try statement.withBound(need.sourceID, at: 2) {
            try statement.withBound(need.text, at: 3) { try statement.run() }
        }
    }

    private func bindNumbers(of record: NeedRecordToWrite, _ need: PlacedNeed, to statement: DirectStatement) {
        let main = need.themes.first
        statement.bind(record.source, at: 1)
        statement.bind(record.facts.kind, at: 4)
        statement.bind(record.facts.theme, at: 5)
        statement.bind(main.flatMap { $0.weight == 1 ? nil : $0.weight }, at: 6)
        statement.bind(main.flatMap { $0.assignedBy == "file" ? nil : $0.assignedBy }, at: 7)
        statement.bind(need.audience == nil ? nil : record.facts.audience, at: 8)
        statement.bind(record.facts.voices, at: 9)
        statement.bind(need.collectedOn == nil ? nil : record.facts.collectedOn, at: 10)
        statement.bind(record.gathering, at: 11)
        statement.bind(record.concerns?.number, at: 12)
        statement.bind(record.lives?.number, at: 13)
        statement.bind(record.heard?.number, at: 14)
        statement.bind(record.facts.place, at: 15)
        switch record.role {
        case .concerns?: statement.bind(constant: "concerns", at: 16)
        case .lives?: statement.bind(constant: "lives", at: 16)
        case .heard?: statement.bind(constant: "heard", at: 16)
        case nil: statement.bind(nil as Int64?, at: 16)
        }
        statement.bind(Int64(record.awaitsReview ? 1 : 0), at: 17)
        switch record.moderation {
        case .published: statement.bind(constant: "published", at: 18)
        case .pending: statement.bind(constant: "pending", at: 18)
        case .hidden: statement.bind(constant: "hidden", at: 18)
        }
        statement.bind(Int64(need.hasConsent ? 1 : 0), at: 19)
        statement.bind(Int64(record.facts.isPublic ? 1 : 0), at: 20)
        statement.bind(record.contentHash, at: 21)
    }

    static let storedColumns = """
        id, place_id, theme_id, kind_id, audience_id, collected_on, voices, is_public, concerns_id, lives_id, heard_id,
        moderation, is_moderated, content_hash
        """
}

extension StoredNeedRow {
    /// From `NeedTable.storedColumns`.
    init(_ row: DirectStatement) {
        self.init(
            number: row.integer(0),
            facts: NeedFacts(
                place: row.integer(1), theme: row.integer(2), kind: row.integer(3), audience: row.integer(4),
                collectedOn: row.integer(5), voices: row.integer(6), isPublic: row.integer(7) != 0),
            concerns: row.optionalInteger(8), lives: row.optionalInteger(9), heard: row.optionalInteger(10),
            moderation: ModerationState(rawValue: row.text(11)) ?? .hidden, isModerated: row.integer(12) != 0,
            contentHash: row.integer(13))
    }
}
