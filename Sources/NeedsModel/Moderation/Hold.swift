/// Why a need waits for a moderator, and where in which of its texts. A need may wait for several reasons at once, and
/// is published only when a person has settled each.
public struct Hold: Hashable, Sendable {
    public var reason: HoldReason
    /// The text in which it was found.
    public var field: HeldField
    /// Offsets in the UTF-8 of that text, verbatim; nil when it is about the text, or the need, as a whole. Never
    /// the words themselves: a hold may stand in a log, what it points at may not.
    public var range: Range<Int>?

    public init(reason: HoldReason, field: HeldField, range: Range<Int>? = nil) {
        self.reason = reason
        self.field = field
        self.range = range
    }
}
