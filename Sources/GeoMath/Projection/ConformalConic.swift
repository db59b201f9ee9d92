public import GeoTypes
import Glibc

/// Lambert's conformal conic projection with two standard parallels (EPSG method 9802), north
/// orientation, in closed form.
///
/// Source: IGN, note technique NTG/71 (ALG0003, ALG0004, ALG0019); Snyder, “Map Projections: A
/// Working Manual” (1987), §15.
public struct ConformalConic: Sendable {
    /// n, the sine of the angle of the cone.
    public let exponent: Double
    /// C, metres: the radius of the equator on the flattened cone.
    public let equatorRadius: Double
    /// Position of the apex of the cone, metres.
    public let apex: Position

    private let centralMeridian: Double
    private let latitudes: ConformalLatitude

    /// Angles in degrees. The parallels must differ and lie on one side of the equator; not checked.
    public init(
        ellipsoid: Ellipsoid, standardParallels: (Double, Double), origin: Coordinate, falseOrigin: Position
    ) {
        let radians = Double.pi / 180
        let squared = ellipsoid.eccentricitySquared
        let latitudes = ConformalLatitude(ellipsoid)
        func isometric(_ degrees: Double) -> Double { latitudes.isometric(sine: sin(degrees * radians)) }
        /// Radius of the parallel, over a.
        func parallelRadius(_ degrees: Double) -> Double {
            let sine = sin(degrees * radians)
            return cos(degrees * radians) / (1 - squared * sine * sine).squareRoot()
        }
        let (first, second) = standardParallels
        let n = log(parallelRadius(first) / parallelRadius(second)) / (isometric(second) - isometric(first))
        exponent = n
        equatorRadius = ellipsoid.semiMajorAxis * parallelRadius(first) * exp(n * isometric(first)) / n
        apex = Position(
            x: falseOrigin.x, y: falseOrigin.y + equatorRadius * exp(-n * isometric(origin.latitude)))
        centralMeridian = origin.longitude
        self.latitudes = latitudes
    }

    /// Degrees to metres. Nothing is checked: NaN gives NaN, the pole away from the apex infinity.
    /// Longitudes a turn apart are the same.
    public func project(_ coordinate: Coordinate) -> Position {
        var east = coordinate.longitude - centralMeridian
        if abs(east) > 180 { east = remainder(east, 360) }
        let theta = exponent * (east * (Double.pi / 180))
        let sine = sin(coordinate.latitude * (Double.pi / 180))
        let radius = equatorRadius * exp(-exponent * latitudes.isometric(sine: sine))
        return Position(x: apex.x + radius * sin(theta), y: apex.y - radius * cos(theta))
    }

    /// Metres to degrees, longitude in −180…180. NaN gives NaN.
    public func unproject(_ position: Position) -> Coordinate {
        let east = position.x - apex.x
        let south = apex.y - position.y
        let radius = (east * east + south * south).squareRoot()
        let theta = exponent < 0 ? atan2(-east, -south) : atan2(east, south)
        let isometric = log(abs(equatorRadius) / radius) / exponent
        var longitude = centralMeridian + theta / exponent * (180 / Double.pi)
        if abs(longitude) > 180 { longitude = remainder(longitude, 360) }
        return Coordinate(
            longitude: longitude, latitude: latitudes.geographic(isometric: isometric) * (180 / Double.pi))
    }
}
