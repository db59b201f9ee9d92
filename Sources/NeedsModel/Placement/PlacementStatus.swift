/// The answer to « could this text be placed? » (column `result_status`).
public enum PlacementStatus: String, Hashable, Sendable, CaseIterable {
    case ok
    /// Several places fit; none was chosen.
    case ambiguous
    /// The place is known and not in the territory.
    case outside
    case notFound = "not-found"
    /// There was nothing to place.
    case empty
}
