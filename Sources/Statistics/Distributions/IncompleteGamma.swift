import Glibc

/// The two tails of Gamma(shape, scale 1), which are also sums of Poisson probabilities.
enum IncompleteGamma {
    /// P(shape, t) and Q(shape, t) = 1 − P; the smaller of the two is computed, so that neither loses
    /// its digits. `shape` > 0, `t` ≥ 0.
    ///
    /// Series below shape + 1, Lentz's continued fraction above. O(√shape) steps.
    static func tails(shape: Double, at t: Double) -> (lower: Double, upper: Double) {
        guard t > 0 else { return (0, 1) }
        guard t.isFinite else { return (1, 0) }
        let density = poissonDensity(shape, mean: t)
        if t < shape + 1 {
            var term = 1.0
            var sum = 1.0
            var denominator = shape
            while term > sum * 1e-17 {
                denominator += 1
                term *= t / denominator
                sum += term
            }
            let lower = density * sum
            return (lower, 1 - lower)
        }
        let tiny = 1e-300
        var b = t + 1 - shape
        var c = 1 / tiny
        var d = 1 / b
        var fraction = d
        for step in 1..<1_000_000 {
            let a = -Double(step) * (Double(step) - shape)
            b += 2
            d = a * d + b
            if abs(d) < tiny { d = tiny }
            c = b + a / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let change = d * c
            fraction *= change
            if abs(change - 1) < 1e-16 { break }
        }
        let upper = density * shape * fraction
        return (1 - upper, upper)
    }

    /// The value below which Gamma(shape, 1) falls with the given chance; relative precision 1e-13.
    ///
    /// Name the small tail: `1 - 0.005` has lost digits that `.upper(0.005)` keeps.
    static func quantile(shape: Double, tail: Tail) -> Double {
        switch tail {
        case .lower(let chance) where chance <= 0: return 0
        case .upper(let chance) where chance <= 0: return .infinity
        default: break
        }
        let root = Root(
            start: wilsonHilferty(shape: shape, tail: tail), low: 0, high: .infinity,
            excess: { t in
                let tails = tails(shape: shape, at: t)
                return switch tail {
                case .lower(let chance): tails.lower - chance
                case .upper(let chance): chance - tails.upper
                }
            },
            slope: { t in poissonDensity(shape, mean: t) * shape / t })
        return root.solved()
    }

    /// mean^count e^−mean / Γ(count + 1), `count` > 0 and not necessarily whole.
    static func poissonDensity(_ count: Double, mean: Double) -> Double {
        exp(-stirlingError(count) - deviance(count, from: mean)) / (2 * Double.pi * count).squareRoot()
    }

    private static func wilsonHilferty(shape: Double, tail: Tail) -> Double {
        let ninth = 1 / (9 * shape)
        let cube = 1 - ninth + roughNormalQuantile(tail) * ninth.squareRoot()
        return cube > 0.05 ? shape * cube * cube * cube : shape * 0.01
    }
}
