public import GeoTypes

/// Lambert-93 (EPSG:2154), the official plane of metropolitan France, from and to WGS 84.
///
/// RGF93 and WGS 84 are taken as equal, as PROJ and IGN do for maps (they differ by some
/// decimetres of plate motion). Agrees with PROJ to under a micrometre over metropolitan France.
/// Outside of it the figures stay right, but a plane metre is no longer a metre: see
/// `OfficialProjection` for overseas.
public enum Lambert93 {
    /// The definition: parallels 44° and 49°, origin 3° E 46°30′ N at (700 000, 6 600 000).
    public static let cone = ConformalConic(
        ellipsoid: .grs80, standardParallels: (49, 44), origin: Coordinate(longitude: 3, latitude: 46.5),
        falseOrigin: Position(x: 700_000, y: 6_600_000))

    /// Degrees to metres. Not checked: that the coordinate is in France. NaN gives NaN.
    public static func project(_ coordinate: Coordinate) -> Position { cone.project(coordinate) }

    /// Metres to degrees. NaN gives NaN.
    public static func unproject(_ position: Position) -> Coordinate { cone.unproject(position) }
}
