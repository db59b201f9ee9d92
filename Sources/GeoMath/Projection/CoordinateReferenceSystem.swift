public import GeoTypes

/// The reference system in which the numbers of a file are written. **Easting or longitude first**, whatever
/// axis order the register gives: so are columns named x and y, and so is GeoJSON.
///
/// Any plane or geographic system that PROJ knows by an EPSG code. Making one costs some 35 ms, but for WGS 84.
/// Not `Sendable`: one for each thread.
public final class CoordinateReferenceSystem {
    public let epsg: Int
    /// Nil for WGS 84 itself.
    private let transform: ProjTransform?

    /// WGS 84 in degrees, longitude first: what RFC 7946 wants.
    public static let wgs84Code = 4326

    public static func wgs84() -> CoordinateReferenceSystem { CoordinateReferenceSystem() }

    private init() {
        epsg = Self.wgs84Code
        transform = nil
    }

    /// - Throws: `unknownReferenceSystem`, `notAPlane` for a system that is neither plane nor geographic,
    ///   `noTransform`.
    public init(epsg: Int) throws(GeoMathError) {
        transform = epsg == Self.wgs84Code ? nil : try ProjTransform(epsg: epsg, orDegrees: true)
        self.epsg = epsg
    }

    /// The EPSG code in « EPSG:2154 », « 2154 », « urn:ogc:def:crs:EPSG::2154 » or
    /// « http://www.opengis.net/def/crs/EPSG/0/2154 »; 4326 for CRS84, which is WGS 84 longitude first. Nil for
    /// any other text. Not checked: that PROJ knows the code.
    public static func code(in text: String) -> Int? {
        let upper = text.uppercased().filter { $0 != " " }
        if upper.hasSuffix("CRS84") { return wgs84Code }
        let digits = upper.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        guard digits.count == upper.count || upper.contains("EPSG") else { return nil }
        return digits.count > 6 ? nil : Int(String(digits))
    }

    /// Where on the Earth the numbers are.
    /// - Throws: `cannotTransform` for numbers that this system cannot have.
    public func coordinate(_ position: Position) throws(GeoMathError) -> Coordinate {
        var coordinate = Coordinate(longitude: position.x, latitude: position.y)
        if let transform { coordinate = try transform.unproject(position) }
        guard coordinate.isOnEarth else {
            throw .cannotTransform(
                epsg: epsg, first: position.x, second: position.y, reason: ProjTransform.invalidCoordinate)
        }
        return coordinate
    }

    /// The numbers of a place.
    /// - Throws: `cannotTransform` for a place that this system cannot show.
    public func position(_ coordinate: Coordinate) throws(GeoMathError) -> Position {
        guard let transform else { return Position(x: coordinate.longitude, y: coordinate.latitude) }
        return try transform.project(coordinate)
    }
}
