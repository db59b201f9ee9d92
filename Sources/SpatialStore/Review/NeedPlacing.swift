import GRDB
import NeedsModel

/// Finds the effective place of a stored need anew, after what its places became has changed.
struct NeedPlacing {
    private let selection: DirectStatement
    private let mention: DirectStatement
    private let change: DirectStatement

    init(_ database: Database) throws {
        selection = try DirectStatement(database, "SELECT \(NeedTable.storedColumns) FROM need WHERE id = ?")
        mention = try DirectStatement(
            database,
            """
            SELECT mention.place_id, place.level <> 'none', mention.awaits_review
            FROM mention JOIN place ON place.id = mention.place_id WHERE mention.id = ?
            """)
        change = try DirectStatement(
            database, "UPDATE need SET place_id = ?, place_role = ?, awaits_review = ? WHERE id = ?")
    }

    func settle(_ number: Int64, _ tally: TallyChanges) throws {
        selection.bind(number, at: 1)
        guard try selection.step() else { throw StoreError.needNotFound(number) }
        let stored = StoredNeedRow(selection)
        selection.reset()
        var record = NeedRecordToWrite(
            source: 0, facts: stored.facts, gathering: nil, concerns: try reference(stored.concerns),
            lives: try reference(stored.lives), heard: try reference(stored.heard), moderation: stored.moderation,
            contentHash: stored.contentHash)
        record.settlePlace()
        change.bind(record.facts.place, at: 1)
        change.bind(record.role?.rawValue, at: 2)
        change.bind(Int64(record.awaitsReview ? 1 : 0), at: 3)
        change.bind(number, at: 4)
        try change.run()
        try tally.remove(stored.facts)
        try tally.add(record.facts)
    }

    private func reference(_ number: Int64?) throws -> MentionReference? {
        guard let number else { return nil }
        defer { mention.reset() }
        mention.bind(number, at: 1)
        guard try mention.step() else { return nil }
        return MentionReference(
            number: number, place: mention.integer(0), isPlaced: mention.integer(1) != 0,
            awaitsReview: mention.integer(2) != 0)
    }
}
