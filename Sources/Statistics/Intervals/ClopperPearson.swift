/// The exact interval and test of a share. Source: Clopper & Pearson 1934, Biometrika 26.
enum ClopperPearson {
    /// Interval of the probability behind `count` of `total`. Counts are clamped to 0…total; a total
    /// of 0 gives 0…1.
    static func interval(count: Int, of total: Int, level: Double = 0.95) -> Interval {
        let total = max(total, 0)
        let count = min(max(count, 0), total)
        let tail = (1 - level) / 2
        let (x, n) = (Double(count), Double(total))
        let lower = count == 0 ? 0 : IncompleteBeta.quantile(x, n - x + 1, tail: .lower(tail))
        let upper = count == total ? 1 : IncompleteBeta.quantile(x + 1, n - x, tail: .upper(tail))
        return Interval(lower: lower, upper: upper, level: level)
    }

    /// Central two-sided p: min(1, 2 min(P(X ≤ x), P(X ≥ x))) of X binomial, so that it agrees with
    /// the interval.
    static func pValue(count: Int, of total: Int, probability: Double) -> Double {
        let total = max(total, 0)
        let count = min(max(count, 0), total)
        let (x, n) = (Double(count), Double(total))
        let atMost = count == total ? 1 : IncompleteBeta.tails(x + 1, n - x, at: probability).upper
        let atLeast = count == 0 ? 1 : IncompleteBeta.tails(x, n - x + 1, at: probability).lower
        return min(1, 2 * min(atMost, atLeast))
    }
}
