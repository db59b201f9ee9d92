/// Which near-identical needs to list.
public struct DuplicatesRequest: Sendable {
    /// Shared runs of letters in percent, 50…100.
    public var likeness = 80
    /// Most pairs to list.
    public var limit = 50
    /// `text` or `json`.
    public var format = "text"
    public var speech = Speech.french

    public init() {}
}
