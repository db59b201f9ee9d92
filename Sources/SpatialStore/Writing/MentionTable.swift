import GRDB
import NeedsModel
import PlainText

/// What a need keeps of one of its places.
struct MentionReference {
    var number: Int64
    var place: UInt32
    var awaitsReview: Bool
    /// Two things may be meant: it gives way to no other place of the need.
    var isAmbiguous: Bool

    /// `Placement.decidesPlace`, on numbers.
    var decidesPlace: Bool { place != 0 || isAmbiguous }
}

/// Finds the row of what was written and what it became, or makes it. The fingerprint says where to look; a mention is
/// the same only when all of it is. Memory is bounded: the table of the most recent answers is overwritten in place.
final class MentionTable {
    /// An object, so that looking at one copies no words.
    private final class Slot {
        let written: PlaceMention
        let reference: MentionReference

        init(written: PlaceMention, reference: MentionReference) {
            self.written = written
            self.reference = reference
        }
    }

    private let database: Database
    private let places: PlaceTable
    private let selection: DirectStatement
    private let insertion: DirectStatement
    private let fingerprint: (PlaceMention) -> Int64
    private var slots: [Slot?] = Array(repeating: nil, count: MentionTable.slotCount)
    private static let slotCount = 1 << 14

    /// - Parameter fingerprint: another one, for tests that make all mentions alike.
    init(_ database: Database, fingerprint: @escaping (PlaceMention) -> Int64 = { ContentHash.of($0) }) throws {
        self.database = database
        self.fingerprint = fingerprint
        places = try PlaceTable(database)
        // A decision changes what became of a mention and keeps its fingerprint and what the geocoder said.
        selection = try DirectStatement(
            database,
            """
            SELECT mention.id, mention.place_id, mention.awaits_review, said, status = 'ambiguous' FROM mention WHERE fingerprint = ?
            ORDER BY id
            """)
        insertion = try DirectStatement(
            database,
            """
            INSERT INTO mention (fingerprint, text, context, place_id, place_name, status, method, score,
                runner_up_score, reason, reason_arguments, candidates, former_code, former_name, awaits_review, said)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    func reference(_ mention: PlaceMention) throws -> MentionReference {
        mention.placement.point == nil ? try reference(kept: mention) : try reference(kept: mention.withoutPoint)
    }

    private func reference(kept: PlaceMention) throws -> MentionReference {
        let fingerprint = fingerprint(kept)
        let index = Int(truncatingIfNeeded: fingerprint) & (MentionTable.slotCount - 1)
        if let slot = slots[index], slot.written == kept { return slot.reference }
        let said = JSONText.mention(kept)
        let reference = try stored(fingerprint, said) ?? insert(kept, fingerprint, said)
        slots[index] = Slot(written: kept, reference: reference)
        return reference
    }

    private func stored(_ fingerprint: Int64, _ said: String) throws -> MentionReference? {
        defer { selection.reset() }
        selection.bind(fingerprint, at: 1)
        while try selection.step() {
            guard said.hasSameBytes(as: selection.bytes(3)) else { continue }
            return MentionReference(
                number: selection.integer(0), place: UInt32(truncatingIfNeeded: selection.integer(1)),
                awaitsReview: selection.integer(2) != 0, isAmbiguous: selection.integer(4) != 0)
        }
        return nil
    }

    private func insert(_ mention: PlaceMention, _ fingerprint: Int64, _ said: String) throws -> MentionReference {
        let placement = mention.placement
        let place = try places.number(placement)
        let awaitsReview = placement.awaitsReview
        insertion.bind(fingerprint, at: 1)
        insertion.bind(mention.text, at: 2)
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
        insertion.bind(said, at: 16)
        try insertion.run()
        return MentionReference(
            number: database.lastInsertedRowID, place: UInt32(truncatingIfNeeded: place), awaitsReview: awaitsReview,
            isAmbiguous: placement.status == .ambiguous)
    }
}

extension PlaceMention {
    /// Points and their words are kept apart from mentions.
    fileprivate var withoutPoint: PlaceMention {
        var mention = self
        mention.words.text = ""
        mention.placement.point = nil
        return mention
    }
}
