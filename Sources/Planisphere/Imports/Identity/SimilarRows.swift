/// What becomes of a row without an identifier of its own that says nearly what another said that is gone from the file:
/// most likely the same need, corrected.
public enum SimilarRows: Hashable, Sendable {
    /// It is told and not written. Written as a second need it would count twice, on every map, until somebody saw it;
    /// left out, it is in the file still, and one word brings it in.
    case propose
    /// It takes the place of the old one, which keeps its number and what persons decided.
    case update
    /// It is another need.
    case keep
}
