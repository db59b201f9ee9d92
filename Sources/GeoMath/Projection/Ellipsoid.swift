/// An ellipsoid of revolution.
public struct Ellipsoid: Hashable, Sendable {
    /// Equatorial radius, metres.
    let semiMajorAxis: Double
    /// (a − b) / a.
    let flattening: Double

    public init(semiMajorAxis: Double, inverseFlattening: Double) {
        self.semiMajorAxis = semiMajorAxis
        flattening = 1 / inverseFlattening
    }

    /// GRS 80 (EPSG:7019), under RGF93 and Lambert-93.
    public static let grs80 = Ellipsoid(semiMajorAxis: 6_378_137, inverseFlattening: 298.257_222_101)
    /// WGS 84 (EPSG:7030); 0.1 mm shorter at the poles than GRS 80.
    public static let wgs84 = Ellipsoid(semiMajorAxis: 6_378_137, inverseFlattening: 298.257_223_563)

    /// e².
    var eccentricitySquared: Double { flattening * (2 - flattening) }
    /// (a − b) / (a + b).
    var thirdFlattening: Double { flattening / (2 - flattening) }
}
