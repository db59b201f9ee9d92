import Glibc

/// Geographic latitude to isometric latitude and back, by series exact to the last bits of a
/// double for ellipsoids as flat as the Earth. Angles in radians.
struct ConformalLatitude: Sendable {
    /// e².
    private let eccentricitySquared: Double
    /// Coefficients of sin 2χ, sin 4χ … sin 12χ.
    private let series: (Double, Double, Double, Double, Double, Double)

    /// Source of the coefficients: C. F. F. Karney, “Transverse Mercator with an accuracy of a few
    /// nanometers”, Journal of Geodesy 85 (2011); the next term is under 10⁻¹⁸ on the Earth.
    init(_ ellipsoid: Ellipsoid) {
        eccentricitySquared = ellipsoid.eccentricitySquared
        let n = ellipsoid.thirdFlattening
        func polynomial(_ coefficients: Double...) -> Double { coefficients.reversed().reduce(0) { $0 * n + $1 } }
        series = (
            n * polynomial(2, -2 / 3, -2, 116 / 45, 26 / 45, -2854 / 675),
            n * n * polynomial(7 / 3, -8 / 5, -227 / 45, 2704 / 315, 2323 / 945),
            n * n * n * polynomial(56 / 15, -136 / 35, -1262 / 105, 73814 / 2835),
            n * n * n * n * polynomial(4279 / 630, -332 / 35, -399_572 / 14175),
            n * n * n * n * n * polynomial(4174 / 315, -144_838 / 6237),
            n * n * n * n * n * n * (601_676 / 22275)
        )
    }

    /// ψ = artanh(sin φ) − e artanh(e sin φ), from sin φ. Infinite at the poles.
    func isometric(sine: Double) -> Double {
        // The second term by its power series in e² sin² φ (< 0.0067): eight terms reach 10⁻¹⁹.
        let z = eccentricitySquared * sine * sine
        let tail =
            1 + z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13))))))
        return 0.5 * log((1 + sine) / (1 - sine)) - eccentricitySquared * sine * tail
    }

    /// φ from ψ: the conformal latitude χ = arctan(sinh ψ), then φ = χ + Σ cₖ sin 2kχ.
    func geographic(isometric: Double) -> Double {
        let power = exp(isometric)
        let chi = 2 * atan(power) - .pi / 2
        // sin χ = tanh ψ and cos χ = 1 / cosh ψ, without more trigonometry.
        let square = power * power
        guard square.isFinite else { return chi }
        let sine = (square - 1) / (square + 1)
        let cosine = 2 * power / (square + 1)
        let sine2 = 2 * sine * cosine
        let twice = 2 * (cosine - sine) * (cosine + sine)
        // Clenshaw's summation of Σ cₖ sin 2kχ.
        let b6 = series.5
        let b5 = series.4 + twice * b6
        let b4 = series.3 + twice * b5 - b6
        let b3 = series.2 + twice * b4 - b5
        let b2 = series.1 + twice * b3 - b4
        let b1 = series.0 + twice * b2 - b3
        return chi + sine2 * b1
    }
}
