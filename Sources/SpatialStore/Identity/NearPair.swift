/// Two needs of one source, day and place whose words are nearly the same.
public struct NearPair: Hashable, Sendable {
    /// Number of the need that came first.
    public var first: Int64
    public var second: Int64
    /// Shared runs of letters, 0…1.
    public var likeness: Double
}
