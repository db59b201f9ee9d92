/// The four ways in which an area has no rate to show. They are never mixed, and never the colour of
/// a class.
public enum Nothing: String, Hashable, Sendable, CaseIterable {
    /// Heard (on another theme, or asked) and nothing of this.
    case zero
    /// No contribution of any kind.
    case notHeard = "not-heard"
    /// Hidden for the sake of those who spoke.
    case suppressed
    /// A figure that is needed is not known.
    case missing
}
