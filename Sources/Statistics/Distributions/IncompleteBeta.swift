import Glibc

/// The two tails of Beta(a, b), which are also sums of binomial probabilities.
enum IncompleteBeta {
    /// I_x(a, b) and 1 − I_x(a, b), each with its own digits; a, b > 0, 0 ≤ x ≤ 1.
    ///
    /// Lentz's continued fraction on the side where it converges fast. O(√max(a, b)) steps.
    static func tails(_ a: Double, _ b: Double, at x: Double) -> (lower: Double, upper: Double) {
        guard x > 0 else { return (0, 1) }
        guard x < 1 else { return (1, 0) }
        if x < (a + 1) / (a + b + 2) {
            let lower = front(a, b, at: x) * fraction(a, b, at: x) / a
            return (lower, 1 - lower)
        }
        let upper = front(a, b, at: x) * fraction(b, a, at: 1 - x) / b
        return (1 - upper, upper)
    }

    /// The value below which Beta(a, b) falls with the given chance; relative precision 1e-13.
    static func quantile(_ a: Double, _ b: Double, tail: Tail) -> Double {
        let root = Root(
            start: a / (a + b), low: 0, high: 1,
            excess: { x in
                let tails = tails(a, b, at: x)
                return switch tail {
                case .lower(let chance): tails.lower - chance
                case .upper(let chance): chance - tails.upper
                }
            },
            slope: { x in front(a, b, at: x) / (x * (1 - x)) })
        return root.solved()
    }

    /// x^a (1−x)^b / B(a, b).
    private static func front(_ a: Double, _ b: Double, at x: Double) -> Double {
        let n = a + b
        let exponent =
            stirlingError(n) - stirlingError(a) - stirlingError(b)
            - deviance(a, from: n * x) - deviance(b, from: n * (1 - x))
        return exp(exponent) * (a * b / (2 * Double.pi * n)).squareRoot()
    }

    private static func fraction(_ a: Double, _ b: Double, at x: Double) -> Double {
        let tiny = 1e-300
        var c = 1.0
        var d = 1 - (a + b) * x / (a + 1)
        if abs(d) < tiny { d = tiny }
        d = 1 / d
        var value = d
        for step in 1..<1_000_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 + even * d
            if abs(d) < tiny { d = tiny }
            c = 1 + even / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            value *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 + odd * d
            if abs(d) < tiny { d = tiny }
            c = 1 + odd / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let change = d * c
            value *= change
            if abs(change - 1) < 1e-16 { break }
        }
        return value
    }
}
