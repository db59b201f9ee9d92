/// A part of the needs that match, in order of their number.
public struct NeedPage: Hashable, Sendable {
    /// Only needs whose number is greater: the last one of the page before.
    public var after: Int64?
    /// At most so many.
    public var limit: Int?

    public init(after: Int64? = nil, limit: Int? = nil) {
        self.after = after
        self.limit = limit
    }

    public static let all = NeedPage()
}
