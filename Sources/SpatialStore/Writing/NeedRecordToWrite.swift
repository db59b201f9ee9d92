import GeoTypes
import NeedsModel

/// A need with its words replaced by numbers, ready for the table and its page.
struct NeedRecordToWrite {
    var source: Int64
    var facts: NeedFacts
    var concerns: MentionReference?
    var lives: MentionReference?
    var heard: MentionReference?
    var moderation: ModerationState
    var hasConsent: Bool
    var awaitsReview = false

    /// The rule of `Need.effectivePlace`, on what the store knows: decisions included.
    mutating func settlePlace() {
        facts.role = 0
        facts.place = 0
        facts.concerns = concerns?.place ?? 0
        facts.lives = lives?.place ?? 0
        facts.heard = heard?.place ?? 0
        awaitsReview = false
        consider(concerns, 1)
        consider(lives, 2)
        consider(heard, 3)
    }

    private mutating func consider(_ mention: MentionReference?, _ role: UInt32) {
        guard let mention else { return }
        awaitsReview = awaitsReview || mention.awaitsReview
        guard facts.role == 0 || (facts.place == 0 && mention.place != 0) else { return }
        facts.role = role
        facts.place = mention.place
    }
}

extension Need where Place == PlaceMention {
    /// What no table should hold; texts are free.
    func refuseUnusable() throws {
        func refuse(_ reason: String) -> NeedStoreError {
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
