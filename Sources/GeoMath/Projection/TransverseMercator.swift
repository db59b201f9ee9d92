import GeoTypes
import Glibc

/// The ellipsoidal transverse Mercator projection (EPSG method 9807) by Krüger's series to the sixth
/// order of the flattening: under a micrometre within 30° of the central meridian.
///
/// Source: C. F. F. Karney, “Transverse Mercator with an accuracy of a few nanometers”, Journal of
/// Geodesy 85 (2011), equations 7–15, 35 and 36.
struct TransverseMercator: Sendable {
    /// Degrees.
    let centralMeridian: Double
    /// Position of the equator on the central meridian, metres.
    let falseOrigin: Position

    /// Scale times the radius of the rectifying sphere, metres.
    private let radius: Double
    private let latitudes: ConformalLatitude
    private let forward: [Double]
    private let backward: [Double]

    /// Not checked: that the scale is positive.
    init(ellipsoid: Ellipsoid, centralMeridian: Double, scale: Double, falseOrigin: Position) {
        self.centralMeridian = centralMeridian
        self.falseOrigin = falseOrigin
        latitudes = ConformalLatitude(ellipsoid)
        let n = ellipsoid.thirdFlattening
        radius =
            scale * ellipsoid.semiMajorAxis / (1 + n) * (1 + n * n * (1.0 / 4 + n * n * (1.0 / 64 + n * n / 256)))
        /// n to the power of `order` times a polynomial in n.
        func term(_ order: Int, _ coefficients: Double...) -> Double {
            let polynomial = coefficients.reversed().reduce(0) { $0 * n + $1 }
            return (0..<order).reduce(polynomial) { value, _ in value * n }
        }
        forward = [
            term(1, 1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800),
            term(2, 13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1_983_433 / 1_935_360),
            term(3, 61 / 240, -103 / 140, 15061 / 26880, 167_603 / 181_440),
            term(4, 49561 / 161_280, -179 / 168, 6_601_661 / 7_257_600),
            term(5, 34729 / 80640, -3_418_889 / 1_995_840), term(6, 212_378_941 / 319_334_400),
        ]
        backward = [
            term(1, 1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604_800),
            term(2, 1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1_118_711 / 3_870_720),
            term(3, 17 / 480, -37 / 840, -209 / 4480, 5569 / 90720),
            term(4, 4397 / 161_280, -11 / 504, -830_251 / 7_257_600),
            term(5, 4583 / 161_280, -108_847 / 3_991_680), term(6, 20_648_693 / 638_668_800),
        ]
    }

    /// A zone of the Universal Transverse Mercator grid, 1…60; not checked.
    static func utm(zone: Int, south: Bool, ellipsoid: Ellipsoid = .grs80) -> TransverseMercator {
        TransverseMercator(
            ellipsoid: ellipsoid, centralMeridian: Double(6 * zone - 183), scale: 0.9996,
            falseOrigin: Position(x: 500_000, y: south ? 10_000_000 : 0))
    }

    /// Degrees to metres. NaN gives NaN. Useless figures beyond 80° from the central meridian.
    func project(_ coordinate: Coordinate) -> Position {
        let east = remainder(coordinate.longitude - centralMeridian, 360) * (.pi / 180)
        let tangent = sinh(latitudes.isometric(sine: sin(coordinate.latitude * (.pi / 180))))
        let xi = atan2(tangent, cos(east))
        let eta = asinh(sin(east) / (tangent * tangent + cos(east) * cos(east)).squareRoot())
        let (north, right) = sum(forward, xi, eta, sign: 1)
        return Position(x: falseOrigin.x + radius * right, y: falseOrigin.y + radius * north)
    }

    /// Metres to degrees. NaN gives NaN.
    func unproject(_ position: Position) -> Coordinate {
        let (xi, eta) = sum(
            backward, (position.y - falseOrigin.y) / radius, (position.x - falseOrigin.x) / radius, sign: -1)
        let (across, along) = (sinh(eta), cos(xi))
        let tangent = sin(xi) / (across * across + along * along).squareRoot()
        return Coordinate(
            longitude: remainder(centralMeridian + atan2(across, along) * (180 / .pi), 360),
            latitude: latitudes.geographic(isometric: asinh(tangent)) * (180 / .pi))
    }

    private func sum(
        _ series: [Double], _ xi: Double, _ eta: Double, sign: Double
    ) -> (xi: Double, eta: Double) {
        var (north, east) = (xi, eta)
        for (index, coefficient) in series.enumerated() {
            let turn = Double(2 * index + 2)
            north += sign * coefficient * sin(turn * xi) * cosh(turn * eta)
            east += sign * coefficient * cos(turn * xi) * sinh(turn * eta)
        }
        return (north, east)
    }
}
