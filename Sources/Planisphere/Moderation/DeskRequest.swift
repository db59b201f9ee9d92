/// Which needs the owner wants to see on the desk, and how.
public struct DeskRequest: Sendable {
    public var choice: DeskChoice
    /// At most so many; nil: all.
    public var limit: Int?
    /// `table`, `json` or `csv`.
    public var format: String
    public var speech: Speech

    public init(
        _ choice: DeskChoice = DeskChoice(), limit: Int? = 50, format: String = "table", speech: Speech = .french
    ) {
        self.choice = choice
        self.limit = limit
        self.format = format
        self.speech = speech
    }
}

/// Needs by what they are, not by their numbers.
public struct DeskChoice: Hashable, Sendable {
    public var filter: OwnerRequest
    /// `pending`, `hidden`, `published`, `no-consent`; none: what waits.
    public var states: [String]
    /// Names of `HoldReason`, `place`, or `personal-data` for all that points at a person.
    public var reasons: [String]

    public init(_ filter: OwnerRequest = OwnerRequest(), states: [String] = [], reasons: [String] = []) {
        self.filter = filter
        self.states = states
        self.reasons = reasons
    }

    public var isEmpty: Bool { filter.isEmpty && states.isEmpty && reasons.isEmpty }
}
