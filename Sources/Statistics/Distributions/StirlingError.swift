import Glibc

/// What Stirling's formula misses: log Γ(z+1) − (z + ½) log z + z − ½ log 2π, for z > 0.
///
/// With it and `deviance` the densities below keep full precision where the difference of two large
/// log-gammas would lose it. Source: Loader 2000, « Fast and Accurate Computation of Binomial
/// Probabilities ».
func stirlingError(_ argument: Double) -> Double {
    var z = argument
    var error = 0.0
    // Exact step from z to z + 1, up to where the series is good to 1e-16.
    while z < 16 {
        error += (z + 0.5) * log1p(1 / z) - 1
        z += 1
    }
    let square = z * z
    let tail = 1 / 1260.0 - (1 / 1680.0 - (1 / 1188.0 - 691 / (360_360 * square)) / square) / square
    return error + (1 / 12.0 - (1 / 360.0 - tail / square) / square) / z
}

/// x log(x/m) + m − x without cancellation when x is near m; both positive.
func deviance(_ x: Double, from mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
    let ratio = (x - mean) / (x + mean)
    var sum = (x - mean) * ratio
    var term = 2 * x * ratio
    for order in 1..<1000 {
        term *= ratio * ratio
        let next = sum + term / Double(2 * order + 1)
        if next == sum { break }
        sum = next
    }
    return sum
}
