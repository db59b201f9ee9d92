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
    /// What else the row said that could narrow it, verbatim: « 70400 », « 70 »; empty when nothing.
    /// A decision on one text holds for the same text in the same context.
    public var context: String
    public var placement: Placement

    public init(text: String, context: String = "", placement: Placement) {
        self.text = text
        self.context = context
        self.placement = placement
    }
}
