import GRDB
import NeedsModel

/// The rows of `need`.
final class NeedTable {
    private let database: Database
    private let insertion: DirectStatement
    private let change: DirectStatement
    private let selection: DirectStatement
    private let key: DirectStatement
    private let mention: DirectStatement
    private(set) var nextNumber: Int64
    private let firstNumber: Int64

    init(_ database: Database) throws {
        self.database = database
        // Numbers are public and never given twice, so they do not come from the greatest row.
        nextNumber = try Int64.fetchOne(database, sql: "SELECT next_need_id FROM store_state") ?? 1
        firstNumber = nextNumber
        let columns = """
            source_id, source_key, text, kind_id, theme_id, theme_weight, theme_assigned_by, audience_id, voices,
            collected_on, gathering_id, concerns_id, lives_id, heard_id, place_id, place_role, awaits_review,
            moderation, has_consent, is_public
            """
        insertion = try DirectStatement(
            database,
            "INSERT INTO need (\(columns), id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        change = try DirectStatement(
            database,
            "UPDATE need SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?")
        selection = try DirectStatement(
            database, "SELECT \(StoredNeed.columns) FROM need WHERE source_id = ? AND source_key = ?")
        key = try DirectStatement(
            database, "SELECT \(StoredNeed.columns), source_id, source_key FROM need WHERE id = ?")
        mention = try DirectStatement(
            database,
            """
            SELECT place_id, awaits_review FROM mention
            WHERE id = ? AND decision_id IS NOT NULL AND text = ? AND context = ?
            """)
    }

    /// Returns the number of the new row.
    func insert(_ record: NeedRecordToWrite, _ need: PlacedNeed) throws -> Int64 {
        let number = nextNumber
        insertion.bind(number, at: 21)
        try run(insertion, record, need)
        nextNumber += 1
        return number
    }

    func update(_ number: Int64, _ record: NeedRecordToWrite, _ need: PlacedNeed) throws {
        change.bind(number, at: 21)
        try run(change, record, need)
    }

    func stored(source: Int64, key: String) throws -> StoredNeed? {
        defer { selection.reset() }
        selection.bind(source, at: 1)
        selection.bind(key, at: 2)
        return try selection.step() ? StoredNeed(selection) : nil
    }

    /// The row of that number, when it has this key.
    func stored(_ number: Int64, source: Int64, key text: String) throws -> StoredNeed? {
        defer { key.reset() }
        key.bind(number, at: 1)
        guard try key.step(), key.integer(StoredNeed.columnCount) == source,
            text.hasSameBytes(as: key.bytes(StoredNeed.columnCount + 1))
        else { return nil }
        return StoredNeed(key)
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
            number: number, place: UInt32(truncatingIfNeeded: mention.integer(0)),
            awaitsReview: mention.integer(1) != 0)
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
        let facts = record.facts
        let main = need.themes.first
        func bind(_ number: UInt32, at position: Int32) { statement.bind(Int64(number), at: position) }
        func bindUnlessZero(_ number: UInt32, at position: Int32) {
            statement.bind(number == 0 ? nil : Int64(number), at: position)
        }
        statement.bind(record.source, at: 1)
        bind(facts.kind, at: 4)
        bind(facts.theme, at: 5)
        statement.bind(main.flatMap { $0.weight == 1 ? nil : $0.weight }, at: 6)
        statement.bind(main.flatMap { $0.assignedBy == "file" ? nil : $0.assignedBy }, at: 7)
        bindUnlessZero(facts.audience, at: 8)
        bind(facts.voices, at: 9)
        bindUnlessZero(facts.day, at: 10)
        bindUnlessZero(facts.gathering, at: 11)
        statement.bind(record.concerns?.number, at: 12)
        statement.bind(record.lives?.number, at: 13)
        statement.bind(record.heard?.number, at: 14)
        bind(facts.place, at: 15)
        switch facts.role {
        case 1: statement.bind(constant: "concerns", at: 16)
        case 2: statement.bind(constant: "lives", at: 16)
        case 3: statement.bind(constant: "heard", at: 16)
        default: statement.bind(nil as Int64?, at: 16)
        }
        statement.bind(Int64(record.awaitsReview ? 1 : 0), at: 17)
        switch record.moderation {
        case .published: statement.bind(constant: "published", at: 18)
        case .pending: statement.bind(constant: "pending", at: 18)
        case .hidden: statement.bind(constant: "hidden", at: 18)
        }
        statement.bind(Int64(record.hasConsent ? 1 : 0), at: 19)
        statement.bind(Int64(facts.isPublic ? 1 : 0), at: 20)
    }
}
