import GRDB
import NeedsModel
import PlainText

/// The rows of `need`.
final class NeedTable {
    private let database: Database
    private let insertion: DirectStatement
    private let change: DirectStatement
    private let origin: DirectStatement
    private let selection: DirectStatement
    private let key: DirectStatement
    private let mention: DirectStatement
    private(set) var nextNumber: Int64
    private let firstNumber: Int64
    /// Number that the row of `import_log` will have.
    private let importNumber: Int64
    /// Of the rows that were added; the triggers see to those that change.
    private var digest = RowDigest()

    /// What a file says of a need, in the order in which it is bound.
    static let columns = """
        source_id, source_key, text, kind_id, theme_id, theme_weight, theme_assigned_by, audience_id, voices,
        collected_on, gathering_id, concerns_id, lives_id, heard_id, place_id, place_role, awaits_review,
        moderation, has_consent, is_public
        """

    init(_ database: Database) throws {
        self.database = database
        // Numbers are public and never given twice, so they do not come from the greatest row.
        nextNumber = try Int64.fetchOne(database, sql: "SELECT next_need_id FROM store_state") ?? 1
        firstNumber = nextNumber
        importNumber = try (Int64.fetchOne(database, sql: "SELECT max(id) FROM import_log") ?? 0) + 1
        let columns = NeedTable.columns
        let places = Array(repeating: "?", count: 20).joined(separator: ", ")
        insertion = try DirectStatement(
            database,
            "INSERT INTO need (\(columns), id, import_id, line) VALUES (\(places), ?, ?, ?)")
        change = try DirectStatement(
            database,
            "UPDATE need SET (\(columns)) = (\(places)) WHERE id = ?")
        origin = try DirectStatement(database, "UPDATE need SET (import_id, line) = (?, ?) WHERE id = ?")
        selection = try DirectStatement(
            database, "SELECT \(StoredNeed.columns) FROM need WHERE source_id = ? AND source_key = ?")
        key = try DirectStatement(
            database, "SELECT \(StoredNeed.columns), source_id, source_key FROM need WHERE id = ?")
        mention = try DirectStatement(
            database,
            """
            SELECT place_id, awaits_review, status = 'ambiguous' FROM mention
            WHERE id = ? AND decision_id IS NOT NULL AND text = ? AND context = ?
            """)
    }

    /// Whether a need of that source and key is there, without any list that an import makes longer.
    func holds(source: String, key: String) throws -> Bool {
        let statement = try DirectStatement(
            database, "SELECT 1 FROM need WHERE source_id = (SELECT id FROM source WHERE name = ?) AND source_key = ?")
        statement.bind(source, at: 1)
        statement.bind(key, at: 2)
        return try statement.step()
    }

    /// Returns the number of the new row.
    func insert(_ record: NeedRecordToWrite, _ need: PlacedNeed) throws -> Int64 {
        let number = nextNumber
        insertion.bind(number, at: 21)
        bindOrigin(of: record, to: insertion, at: 22)
        try run(insertion, record, need)
        var hash = ContentHash()
        hash.combine(UInt64(bitPattern: number))
        hash.combine(UInt64(bitPattern: record.source))
        hash.combine(need.sourceID)
        hash.combine(need.text)
        digest.turn(hash)
        nextNumber += 1
        return number
    }

    func update(_ number: Int64, _ record: NeedRecordToWrite, _ need: PlacedNeed) throws {
        change.bind(number, at: 21)
        try run(change, record, need)
    }

    /// Which file the need now says: of a row that an import changed, never of one that a person did.
    func setOrigin(_ number: Int64, _ record: NeedRecordToWrite) throws {
        bindOrigin(of: record, to: origin, at: 1)
        origin.bind(number, at: 3)
        try origin.run()
    }

    private func bindOrigin(of record: NeedRecordToWrite, to statement: DirectStatement, at position: Int32) {
        statement.bind(importNumber, at: position)
        statement.bind(record.line.map(Int64.init), at: position + 1)
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
            awaitsReview: mention.integer(1) != 0, isAmbiguous: mention.integer(2) != 0)
    }

    /// At the end of an import, with the row of `import_log` that new and changed needs refer to.
    func logImport(_ file: String, by program: String, _ changes: StoreChanges) throws {
        try database.execute(
            sql: "INSERT INTO import_log (id, file, program, inserted, updated, unchanged) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [importNumber, file, program, changes.inserted, changes.updated, changes.unchanged])
    }

    func writeNextNumber() throws {
        guard nextNumber != firstNumber else { return }
        try database.execute(sql: "UPDATE store_state SET next_need_id = ?", arguments: [nextNumber])
        try TableDigests(database: database).turn(digest, into: "need")
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
