/// A written place that waits for a person: ambiguous, not found, or placed with a score below 0.95.
public struct WaitingMention: Hashable, Sendable {
    public var written: MentionWords
    /// What the geocoder made of it, with its candidates.
    public var placement: Placement
    /// How many needs wait for it, published or not.
    public var needs: Int

    public init(written: MentionWords, placement: Placement, needs: Int) {
        self.written = written
        self.placement = placement
        self.needs = needs
    }
}

/// What a person decided about a written place.
public struct LearnedAlias: Hashable, Sendable {
    public var written: MentionWords
    public var place: PlaceID
    public var name: String?
    public var decidedBy: String
    /// UTC, « 2021-09-18T10:00:00Z ».
    public var decidedAt: String

    public init(written: MentionWords, place: PlaceID, name: String?, decidedBy: String, decidedAt: String) {
        self.written = written
        self.place = place
        self.name = name
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }
}
