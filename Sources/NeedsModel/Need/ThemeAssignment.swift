/// A theme given to a need, by whom and how strongly.
public struct ThemeAssignment: Hashable, Sendable {
    /// Identifier of a `Theme`.
    public var theme: String
    /// 0…1; weights of one need need not add up to 1.
    public var weight: Double
    /// « file » (the column of the imported file), or who decided.
    public var assignedBy: String

    public init(theme: String, weight: Double = 1, assignedBy: String = "file") {
        self.theme = theme
        self.weight = weight
        self.assignedBy = assignedBy
    }
}
