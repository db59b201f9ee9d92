import GeoTypes
import NeedsModel

/// A need with its words replaced by numbers, ready for the table.
struct NeedRecordToWrite {
    var source: Int64
    var facts: NeedFacts
    var gathering: Int64?
    var concerns: MentionReference?
    var lives: MentionReference?
    var heard: MentionReference?
    var moderation: ModerationState
    var contentHash: Int64
    var role: PlaceRole?
    var awaitsReview = false

    /// The rule of `Need.effectivePlace`, on what the store knows: decisions included.
    mutating func settlePlace() {
        role = nil
        facts.place = 0
        awaitsReview = false
        consider(concerns, .concerns)
        consider(lives, .lives)
        consider(heard, .heard)
    }

    private mutating func consider(_ mention: MentionReference?, _ role: PlaceRole) {
        guard let mention else { return }
        awaitsReview = awaitsReview || mention.awaitsReview
        guard self.role == nil || (facts.place == 0 && mention.isPlaced) else { return }
        self.role = role
        facts.place = mention.place
    }
}

/// A need as the table has it, as far as a write must know.
struct StoredNeedRow {
    var number: Int64
    var facts: NeedFacts
    var concerns: Int64?
    var lives: Int64?
    var heard: Int64?
    var moderation: ModerationState
    var isModerated: Bool
    var contentHash: Int64

    /// Nothing would change.
    func says(_ record: NeedRecordToWrite) -> Bool {
        contentHash == record.contentHash && concerns == record.concerns?.number && lives == record.lives?.number
            && heard == record.heard?.number
    }
}

extension Need where Place == PlaceMention {
    /// What no table should hold; texts are free.
    func refuseUnusable() throws {
        func refuse(_ reason: String) -> StoreError {
            .unusableNeed(source: source, sourceID: sourceID, reason: reason)
        }
        guard voices >= 1, voices <= 1_000_000_000 else { throw refuse("\(voices) voices") }
        for theme in themes where !(theme.weight >= 0 && theme.weight <= 1) {
            throw refuse("weight \(theme.weight) of theme \(theme.theme)")
        }
        guard concerns?.isUsable ?? true, lives?.isUsable ?? true, heard?.isUsable ?? true else {
            throw refuse("a score outside 0…1 or a point that is not on the Earth")
        }
    }
}

extension PlaceMention {
    fileprivate var isUsable: Bool {
        placement.score >= 0 && placement.score <= 1 && placement.point?.isOnEarth ?? true
    }
}
