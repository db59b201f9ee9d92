public import GeoTypes

/// How far the numbers of a file are from the territory they should be of: exchanged axes and a wrong reference
/// system put them thousands of kilometres away, or nowhere.
public struct DistanceFromHome: Hashable, Sendable {
    /// France is 1,000 km across: what is farther than half of that was not drawn for one of its territories.
    public static let greatestKilometres = 500.0

    /// Infinite when the system cannot have such numbers.
    public let kilometres: Double
    /// With the two numbers exchanged they would be near.
    public let isSwapped: Bool

    public var isImpossible: Bool { kilometres > Self.greatestKilometres }

    /// - Parameters:
    ///   - extent: around numbers of the file, in `system`.
    ///   - home: around the territory.
    public init(of extent: Extent, in system: CoordinateReferenceSystem, from home: BoundingBox) {
        kilometres = Self.kilometres(from: extent, in: system, to: home)
        let swapped = Extent(minX: extent.minY, minY: extent.minX, maxX: extent.maxY, maxY: extent.maxX)
        isSwapped =
            kilometres > Self.greatestKilometres
            && Self.kilometres(from: swapped, in: system, to: home) <= Self.greatestKilometres
    }

    /// Between the nearest places of two boxes, along the ellipsoid.
    private static func kilometres(
        from extent: Extent, in system: CoordinateReferenceSystem, to home: BoundingBox
    ) -> Double {
        let corners = [
            Position(x: extent.minX, y: extent.minY), Position(x: extent.maxX, y: extent.minY),
            Position(x: extent.minX, y: extent.maxY), Position(x: extent.maxX, y: extent.maxY),
        ]
        var places: [Coordinate] = []
        for corner in corners {
            if let place = try? system.coordinate(corner) { places.append(place) }
        }
        guard places.count == corners.count, let box = BoundingBox(around: places) else { return .infinity }
        let longitude = nearest((box.west, box.east), (home.west, home.east))
        let latitude = nearest((box.south, box.north), (home.south, home.north))
        let metres = Geodesic.distance(
            Coordinate(longitude: longitude.0, latitude: latitude.0),
            Coordinate(longitude: longitude.1, latitude: latitude.1))
        return metres / 1_000
    }

    /// A number of each of two ranges, as near to one another as may be.
    private static func nearest(_ one: (Double, Double), _ other: (Double, Double)) -> (Double, Double) {
        if one.1 < other.0 { return (one.1, other.0) }
        if other.1 < one.0 { return (one.0, other.1) }
        let common = max(one.0, other.0)
        return (common, common)
    }
}
