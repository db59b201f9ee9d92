/// What an erasure did.
public struct ErasureOutcome: Hashable, Sendable {
    public var erased = 0
    /// Needs that had been erased before: nothing of them was left to erase.
    public var erasedBefore = 0

    public init() {}
}
