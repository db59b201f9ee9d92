import GRDB
import NeedsModel

/// Finds the effective place of a stored need anew, after what its places became has changed.
struct NeedPlacing {
    private let selection: DirectStatement
    private let mention: DirectStatement
    private let change: DirectStatement

    init(_ database: Database) throws {
        selection = try DirectStatement(database, "SELECT concerns_id, lives_id, heard_id FROM need WHERE id = ?")
        mention = try DirectStatement(
            database, "SELECT place_id, awaits_review, status = 'ambiguous' FROM mention WHERE id = ?")
        change = try DirectStatement(
            database, "UPDATE need SET place_id = ?, place_role = ?, awaits_review = ? WHERE id = ?")
    }

    func settle(_ number: Int64, _ pages: FactPageChanges) throws {
        selection.bind(number, at: 1)
        defer { selection.reset() }
        guard try selection.step(), let facts = try pages.facts(ofNeed: number) else {
            throw NeedStoreError.needNotFound(number)
        }
        var record = NeedRecordToWrite(
            source: 0, facts: facts, concerns: try reference(selection.optionalInteger(0)),
            lives: try reference(selection.optionalInteger(1)), heard: try reference(selection.optionalInteger(2)),
            moderation: .published, hasConsent: true)
        record.settlePlace()
        change.bind(Int64(record.facts.place), at: 1)
        change.bind(PlaceRole(number: record.facts.role)?.rawValue, at: 2)
        change.bind(Int64(record.awaitsReview ? 1 : 0), at: 3)
        change.bind(number, at: 4)
        try change.run()
        try pages.set(record.facts, need: number)
    }

    /// The row of one of its places.
    func mention(_ role: PlaceRole, of need: Int64) throws -> MentionReference? {
        defer { selection.reset() }
        selection.bind(need, at: 1)
        guard try selection.step() else { return nil }
        let column: Int32 =
            switch role {
            case .concerns: 0
            case .lives: 1
            case .heard: 2
            }
        return try reference(selection.optionalInteger(column))
    }

    private func reference(_ number: Int64?) throws -> MentionReference? {
        guard let number else { return nil }
        defer { mention.reset() }
        mention.bind(number, at: 1)
        guard try mention.step() else { return nil }
        return MentionReference(
            number: number, place: UInt32(truncatingIfNeeded: mention.integer(0)),
            awaitsReview: mention.integer(1) != 0, isAmbiguous: mention.integer(2) != 0)
    }
}
