/// The exact Poisson interval of a count. Source: Garwood 1936, Biometrika 28.
public enum Garwood {
    /// Interval of the expected count. `count` below 0 is read as 0; `level` in ]0, 1[.
    ///
    /// It assumes that contributions came independently: see `DesignEffect`.
    public static func interval(count: Int, level: Double = 0.95) -> Interval {
        let count = max(count, 0)
        let tail = (1 - level) / 2
        let lower = count == 0 ? 0 : IncompleteGamma.quantile(shape: Double(count), tail: .lower(tail))
        let upper = IncompleteGamma.quantile(shape: Double(count) + 1, tail: .upper(tail))
        return Interval(lower: lower, upper: upper, level: level)
    }
}

/// A count per 1,000 inhabitants, with its exact Poisson interval.
public struct Rate: Hashable, Sendable {
    public let count: Int
    public let population: Int
    /// Per 1,000.
    public let value: Double
    /// Per 1,000.
    public let interval: Interval

    /// Nil when nobody lives there: that is « missing », not zero.
    public init?(count: Int, population: Int, level: Double = 0.95) {
        guard population > 0, count >= 0 else { return nil }
        self.count = count
        self.population = population
        value = 1000 * Double(count) / Double(population)
        interval = Garwood.interval(count: count, level: level).scaled(by: 1000 / Double(population))
    }
}
