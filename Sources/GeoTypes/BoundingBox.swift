/// West, south, east, north in degrees (RFC 7946 §5). `west > east` means that the box crosses the
/// antimeridian, as the RFC wants it.
public struct BoundingBox: Hashable, Sendable {
    public var west: Double
    public var south: Double
    public var east: Double
    public var north: Double

    public init(west: Double, south: Double, east: Double, north: Double) {
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }

    /// The least box around `coordinates`, nil when there are none. The antimeridian is not
    /// considered: the answer never wraps.
    public init?(around coordinates: some Sequence<Coordinate>) {
        var iterator = coordinates.makeIterator()
        guard let first = iterator.next() else { return nil }
        self.init(
            west: first.longitude, south: first.latitude, east: first.longitude, north: first.latitude)
        while let next = iterator.next() {
            west = min(west, next.longitude)
            south = min(south, next.latitude)
            east = max(east, next.longitude)
            north = max(north, next.latitude)
        }
    }

    /// Edges count as inside. A box that crosses the antimeridian is understood.
    public func contains(_ coordinate: Coordinate) -> Bool {
        guard coordinate.latitude >= south, coordinate.latitude <= north else { return false }
        return west <= east
            ? coordinate.longitude >= west && coordinate.longitude <= east
            : coordinate.longitude >= west || coordinate.longitude <= east
    }

    /// The least box around both. Neither may cross the antimeridian.
    public func union(_ other: BoundingBox) -> BoundingBox {
        BoundingBox(
            west: min(west, other.west), south: min(south, other.south),
            east: max(east, other.east), north: max(north, other.north))
    }
}
