import GeoMath
import GeoTypes
import NeedsModel
import Wording

/// How far coordinates are from the territory that they should be of: swapped axes and a wrong reference
/// system put them thousands of kilometres away, sometimes into the sea.
struct DistanceFromTerritory {
    /// Farther than this nothing was drawn for the territory. France is 1,000 km across.
    static let greatest = 500.0

    let kilometres: Double
    /// With longitude and latitude exchanged they would be there.
    let isSwapped: Bool

    /// - Parameter extent: degrees, x east and y north. Nil when the territory has no commune.
    init?(of extent: Extent, to territory: Territory) {
        guard let home = BoundingBox(around: territory.communes.map(\.centre)) else { return nil }
        kilometres = Self.kilometres(from: extent, to: home)
        let swapped = Extent(minX: extent.minY, minY: extent.minX, maxX: extent.maxY, maxY: extent.maxX)
        isSwapped = Self.kilometres(from: swapped, to: home) <= Self.greatest
    }

    var isImpossible: Bool { kilometres > Self.greatest }

    var phrase: Phrase { isSwapped ? Phrases.farFromTerritorySwapped : Phrases.farFromTerritory }

    /// Two digits, as much as the distance of two boxes is good for.
    func arguments(_ language: Language) -> [String] {
        let unit = kilometres >= 1_000 ? 100.0 : 10.0
        return [language.integer(Int((kilometres / unit).rounded() * unit))]
    }

    /// Between the nearest places of two boxes, along the ellipsoid.
    private static func kilometres(from extent: Extent, to home: BoundingBox) -> Double {
        let longitude = nearest((extent.minX, extent.maxX), (home.west, home.east))
        let latitude = nearest((extent.minY, extent.maxY), (home.south, home.north))
        let metres = Geodesic.distance(
            Coordinate(longitude: longitude.0, latitude: min(90, max(-90, latitude.0))),
            Coordinate(longitude: longitude.1, latitude: latitude.1))
        return metres / 1_000
    }

    /// A number of each of two ranges, as near as may be.
    private static func nearest(_ one: (Double, Double), _ other: (Double, Double)) -> (Double, Double) {
        if one.1 < other.0 { return (one.1, other.0) }
        if other.1 < one.0 { return (one.0, other.1) }
        let common = max(one.0, other.0)
        return (common, common)
    }
}
