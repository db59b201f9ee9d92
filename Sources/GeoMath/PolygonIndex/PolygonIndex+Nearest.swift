public import GeoTypes

extension PolygonIndex {
    /// The area nearest to a position and how far it is, plane metres: 0 when `locate` finds one, and
    /// then the one it finds. Of areas at the same distance the first. Nil when no area has a ring,
    /// or a number is not finite.
    /// - Complexity: O(areas + vertices of the few areas that may be nearest).
    public func nearest(to position: Position) -> (area: Int, distanceMetres: Double)? {
        guard position.x.isFinite, position.y.isFinite else { return nil }
        if let area = locate(position) { return (area, 0) }
        let rings = tables.rings
        let start = rings.extents.indices
            .compactMap { area in rings.extents[area].map { (area, $0.squaredDistance(to: position)) } }
            .min { $0.1 < $1.1 }
        guard var nearest = start?.0 else { return nil }
        var squared = rings.squaredDistance(from: position, toArea: nearest)
        for (area, extent) in rings.extents.enumerated() where area != start?.0 {
            guard let extent, extent.squaredDistance(to: position) <= squared else { continue }
            let candidate = rings.squaredDistance(from: position, toArea: area)
            if candidate < squared || candidate == squared && area < nearest {
                (nearest, squared) = (area, candidate)
            }
        }
        return (nearest, squared.squareRoot())
    }
}

extension FlatRings {
    fileprivate func squaredDistance(from position: Position, toArea area: Int) -> Double {
        var least = Double.infinity
        forEachEdge(of: area) { edge in
            least = min(least, Planar.squaredDistance(position, toSegment: vertices[edge], vertices[edge + 1]))
        }
        return least
    }
}

extension Extent {
    fileprivate func squaredDistance(to position: Position) -> Double {
        let dx = max(minX - position.x, 0, position.x - maxX)
        let dy = max(minY - position.y, 0, position.y - maxY)
        return dx * dx + dy * dy
    }
}
