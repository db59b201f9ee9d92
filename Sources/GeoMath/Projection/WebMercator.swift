public import GeoTypes

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The plane of web maps (EPSG:3857): WGS 84 degrees put on a **sphere** of 6 378 137 m.
///
/// Its metres are stretched by 1 / cos φ (1.48 in Belfort): fit for tiles, never for lengths and areas.
public enum WebMercator {
    /// Radius of the sphere, metres.
    public static let radius: Double = 6_378_137
    /// Half the side of the square of the world, metres.
    public static let halfSide: Double = radius * .pi
    /// The latitude, in degrees, at which the world is a square; tiles end there.
    public static let greatestLatitude: Double = 85.051_128_779_806_59

    /// Degrees to metres. Latitude is not limited: the poles are infinitely far. NaN gives NaN.
    public static func project(_ coordinate: Coordinate) -> Position {
        let sine = sin(coordinate.latitude * (.pi / 180))
        return Position(x: radius * (coordinate.longitude * (.pi / 180)), y: radius * atanh(sine))
    }

    /// Metres to degrees. Longitude is not wrapped. NaN gives NaN.
    public static func unproject(_ position: Position) -> Coordinate {
        Coordinate(
            longitude: position.x / radius * (180 / .pi), latitude: atan(sinh(position.y / radius)) * (180 / .pi))
    }
}
