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
    /// Of the file that is read.
    var line: Int?

    /// The rule of `PlaceRole.effective`, on what the store knows: decisions included.
    mutating func settlePlace() {
        facts.concerns = concerns?.place ?? 0
        facts.lives = lives?.place ?? 0
        facts.heard = heard?.place ?? 0
        let role = PlaceRole.effective(
            concerns: concerns?.decidesPlace, lives: lives?.decidesPlace, heard: heard?.decidesPlace)
        switch role {
        case .concerns: (facts.role, facts.place) = (1, facts.concerns)
        case .lives: (facts.role, facts.place) = (2, facts.lives)
        case .heard: (facts.role, facts.place) = (3, facts.heard)
        case nil: (facts.role, facts.place) = (0, 0)
        }
        awaitsReview =
            concerns?.awaitsReview ?? false || lives?.awaitsReview ?? false || heard?.awaitsReview ?? false
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
