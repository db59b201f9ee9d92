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
    public var words: MentionWords
    public var placement: Placement

    public init(_ words: MentionWords, placement: Placement) {
        self.words = words
        self.placement = placement
    }

    public init(text: String, context: String = "", placement: Placement) {
        self.init(MentionWords(text: text, context: context), placement: placement)
    }

    public var text: String { words.text }
    public var context: String { words.context }
}
