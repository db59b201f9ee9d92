/// The three places of a need. A map says which one it uses.
public enum PlaceRole: String, Hashable, Sendable, CaseIterable {
    /// What the need is about.
    case concerns
    /// Where the person lives.
    case lives
    /// Where it was said.
    case heard
}

/// What was written for one of the three places, and what it became.
public struct PlaceMention: Hashable, Sendable {
    /// Verbatim, never corrected.
    public var text: String
    public var placement: Placement

    public init(text: String, placement: Placement) {
        self.text = text
        self.placement = placement
    }
}
