/// What a need that came in did to the store.
public enum UpsertOutcome: Hashable, Sendable {
    case inserted
    case updated
    case unchanged
    /// Kept out: it was erased before.
    case erased
}

/// What the needs of one file did to the store, or would have done.
public struct StoreChanges: Hashable, Sendable {
    public var inserted = 0
    public var updated = 0
    public var unchanged = 0
    /// Kept out, because they were erased before.
    public var erased = 0

    public init() {}

    public var total: Int { inserted + updated + unchanged + erased }

    public mutating func count(_ outcome: UpsertOutcome) {
        switch outcome {
        case .inserted: inserted += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        case .erased: erased += 1
        }
    }
}
