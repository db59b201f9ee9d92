import Glibc

/// A small chance on one side of a distribution.
enum Tail: Hashable, Sendable {
    case lower(Double)
    case upper(Double)
}

/// The zero of a rising function on `low`…`high` by Newton's steps kept inside a bracket.
struct Root {
    let start: Double
    let low: Double
    /// May be infinite: the bracket is then opened by doubling.
    let high: Double
    let excess: (Double) -> Double
    let slope: (Double) -> Double

    /// Relative precision 1e-13. At most 200 evaluations, because each step that is not Newton's
    /// halves the bracket.
    func solved() -> Double {
        var low = low
        var high = high
        var x = start
        for _ in 0..<200 {
            let value = excess(x)
            if value == 0 { return x }
            if value > 0 { high = x } else { low = x }
            var next = x - value / slope(x)
            if !(next > low && next < high) {
                next = high.isFinite ? low + (high - low) / 2 : 2 * x
            }
            if abs(next - x) <= 1e-14 * abs(next) { return next }
            x = next
        }
        return x
    }
}

/// Quantile of the normal law to 4.5e-4, good enough to start from (Abramowitz & Stegun 26.2.23).
func roughNormalQuantile(_ tail: Tail) -> Double {
    let (chance, sign): (Double, Double) =
        switch tail {
        case .lower(let chance): chance < 0.5 ? (chance, -1) : (1 - chance, 1)
        case .upper(let chance): chance < 0.5 ? (chance, 1) : (1 - chance, -1)
        }
    let t = (-2 * log(max(chance, 1e-300))).squareRoot()
    let top = 2.515517 + t * (0.802853 + t * 0.010328)
    let bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return sign * (t - top / bottom)
}
