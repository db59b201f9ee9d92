/// A place on the Earth in WGS 84 (OGC:CRS84), **longitude first**, both in decimal degrees.
///
/// Nothing is checked here: a reader of outside data asks `isOnEarth` before it keeps one.
public struct Coordinate: Hashable, Sendable {
    /// Degrees east of Greenwich, −180…180.
    public var longitude: Double
    /// Degrees north of the equator, −90…90.
    public var latitude: Double

    @inlinable
    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }

    /// Both numbers are finite and inside their ranges.
    @inlinable
    public var isOnEarth: Bool {
        // NaN fails every comparison, so it is refused too.
        abs(longitude) <= 180 && abs(latitude) <= 90
    }
}
