/// How much less a set of contributions says because people came in groups.
/// Source: Kish 1965, *Survey Sampling*, §8.2, all variation taken as between sources.
public struct DesignEffect: Hashable, Sendable {
    /// D = Σ m² / Σ m over the sources: 1 when everybody came alone.
    public let value: Double
    /// n / D.
    public let effectiveNumber: Double
    public let contributions: Int
    public let sources: Int

    /// Above it, intervals and tests on contributions are refused.
    public static let limit = 2.0

    /// Contributions of each source: workshop, table, lone form. Sizes below 1 are left out; nil when
    /// none is left.
    public init?(sourceSizes: some Sequence<Int>) {
        var sum = 0.0
        var squares = 0.0
        var sources = 0
        for size in sourceSizes where size > 0 {
            sum += Double(size)
            squares += Double(size) * Double(size)
            sources += 1
        }
        guard sources > 0, let contributions = Int(exactly: sum) else { return nil }
        self.contributions = contributions
        self.sources = sources
        value = squares / sum
        effectiveNumber = sum / value
    }

    /// From sums that were made elsewhere: `squaredSizes` is Σ m². Nil when there is no contribution.
    public init?(contributions: Int, squaredSizes: Int, sources: Int) {
        guard contributions > 0, sources > 0 else { return nil }
        self.contributions = contributions
        self.sources = sources
        value = Double(squaredSizes) / Double(contributions)
        effectiveNumber = Double(contributions) / value
    }

    public var weighsMoreThanPeople: Bool { value > DesignEffect.limit }

    /// Nil when intervals on contributions may be given.
    public var refusal: Refusal? {
        weighsMoreThanPeople ? Refusal(.clusteredSources, have: value, need: DesignEffect.limit) : nil
    }
}
