/// Which part of the queue is shown.
public struct ReviewRequest: Hashable, Sendable {
    /// At most so many written places; nil: all.
    public var limit: Int?
    /// `text` or `json`.
    public var format: String
    public var speech: Speech
    /// What is decided already, instead of what waits.
    public var isDecided: Bool

    public init(limit: Int? = nil, format: String = "text", isDecided: Bool = false, speech: Speech = .french) {
        self.isDecided = isDecided
        self.limit = limit
        self.format = format
        self.speech = speech
    }
}

/// Words that wait, and who decides on them.
public struct ReviewDecision: Hashable, Sendable {
    /// As the queue shows them.
    public var text: String
    /// Codes that stand beside the words; nil: whatever stands there.
    public var context: String?
    public var author: String
    public var note: String
    public var speech: Speech

    public init(
        _ text: String, context: String? = nil, by author: String, note: String = "", speech: Speech = .french
    ) {
        self.text = text
        self.context = context
        self.author = author
        self.note = note
        self.speech = speech
    }
}
