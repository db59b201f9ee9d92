/// Who decides about which needs, and why.
public struct DecisionRequest: Sendable {
    /// Numbers of needs; empty where a choice says which.
    public var needs: [Int64]
    public var choice: DeskChoice
    /// Nil: not known.
    public var author: String?
    public var reason: String
    /// Needs that were chosen by a filter are told before they are changed.
    public var isConfirmed: Bool
    /// Say what would be changed, and change nothing.
    public var isDryRun: Bool
    public var speech: Speech

    public init(
        _ needs: [Int64], choice: DeskChoice = DeskChoice(), by author: String? = nil, reason: String = "",
        isConfirmed: Bool = false, isDryRun: Bool = false, speech: Speech = .french
    ) {
        self.needs = needs
        self.choice = choice
        self.author = author
        self.reason = reason
        self.isConfirmed = isConfirmed
        self.isDryRun = isDryRun
        self.speech = speech
    }
}
