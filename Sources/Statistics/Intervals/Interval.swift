/// A range of values that the data do not exclude, with the level at which it was computed.
public struct Interval: Hashable, Sendable {
    public var lower: Double
    /// May be infinite.
    public var upper: Double
    /// 0.95 for « intervalle de confiance à 95 % ».
    public var level: Double

    public init(lower: Double, upper: Double, level: Double) {
        self.lower = lower
        self.upper = upper
        self.level = level
    }

    /// Edges belong to it.
    public func contains(_ value: Double) -> Bool { value >= lower && value <= upper }

    /// The same range in another unit; `factor` > 0.
    public func scaled(by factor: Double) -> Interval {
        Interval(lower: lower * factor, upper: upper * factor, level: level)
    }

    /// Level of each of `comparisons` intervals when one sentence picks among them (Bonferroni):
    /// 1 − 0.05/c.
    public static func level(sharedAmong comparisons: Int) -> Double { 1 - 0.05 / Double(max(comparisons, 1)) }
}
