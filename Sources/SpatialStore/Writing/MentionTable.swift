import GRDB
import NeedsModel
import PlainText

/// What a need keeps of one of its places.
struct MentionReference {
    var number: Int64
    var place: Int64
    var isPlaced: Bool
    var awaitsReview: Bool
}

/// Finds the row of what was written and what it became, or makes it. Memory is bounded: the table
/// of the most recent answers is overwritten in place.
final class MentionTable {
    private struct Slot {
        var fingerprint: Int64
        var reference: MentionReference
    }

    private let database: Database
    private let places: PlaceTable
    private let selection: DirectStatement
    private let insertion: DirectStatement
    private var slots: [Slot?] = Array(repeating: nil, count: MentionTable.slotCount)
    private static let slotCount = 1 << 15

    init(_ database: Database) throws {
        self.database = database
        places = try PlaceTable(database)
        selection = try DirectStatement(
            database,
            """
            SELECT mention.id, mention.place_id, place.level <> 'none', mention.awaits_review
            FROM mention JOIN place ON place.id = mention.place_id WHERE fingerprint = ?
            """)
        insertion = try DirectStatement(
            database,
            """
            INSERT INTO mention (fingerprint, text, context, place_id, place_name, status, method, score,
                runner_up_score, reason, reason_arguments, candidates, former_code, former_name, awaits_review)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    func reference(_ mention: PlaceMention) throws -> MentionReference {
        let fingerprint: Int64 = ContentHash.of(mention)
        let index = Int(truncatingIfNeeded: fingerprint) & (MentionTable.slotCount - 1)
        if let slot = slots[index], slot.fingerprint == fingerprint { return slot.reference }
        let reference = try stored(fingerprint) ?? insert(mention, fingerprint)
        slots[index] = Slot(fingerprint: fingerprint, reference: reference)
        return reference
    }

    private func stored(_ fingerprint: Int64) throws -> MentionReference? {
        defer { selection.reset() }
        selection.bind(fingerprint, at: 1)
        guard try selection.step() else { return nil }
        return MentionReference(
            number: selection.integer(0), place: selection.integer(1), isPlaced: selection.integer(2) != 0,
            awaitsReview: selection.integer(3) != 0)
    }

    private func insert(_ mention: PlaceMention, _ fingerprint: Int64) throws -> MentionReference {
        let placement = mention.placement
        let place = try places.number(placement)
        let awaitsReview = placement.awaitsReview
        insertion.bind(fingerprint, at: 1)
        insertion.bind(placement.point == nil ? mention.text : "", at: 2)
        insertion.bind(mention.context, at: 3)
        insertion.bind(place, at: 4)
        insertion.bind(placement.name, at: 5)
        insertion.bind(placement.status.rawValue, at: 6)
        insertion.bind(placement.method.rawValue, at: 7)
        insertion.bind(placement.score, at: 8)
        insertion.bind(placement.runnerUpScore, at: 9)
        insertion.bind(placement.reason.id, at: 10)
        insertion.bind(JSONText.array(placement.reason.arguments), at: 11)
        insertion.bind(JSONText.candidates(placement.candidates), at: 12)
        insertion.bind(placement.formerCode?.rawValue, at: 13)
        insertion.bind(placement.formerName, at: 14)
        insertion.bind(awaitsReview ? 1 : 0, at: 15)
        try insertion.run()
        return MentionReference(
            number: database.lastInsertedRowID, place: place, isPlaced: placement.level != .none,
            awaitsReview: awaitsReview)
    }
}
