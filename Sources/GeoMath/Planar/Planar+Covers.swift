public import GeoTypes

extension Planar {
    /// Whether a closed area covers a position: borders and the borders of holes belong to it. Exact;
    /// false for NaN. For many positions or many areas see `PolygonIndex`, which answers the same.
    /// - Complexity: O(vertices).
    public static func covers(_ multi: MultiPolygon<Position>, _ position: Position) -> Bool {
        var ray = RayParity(x: position.x, y: position.y)
        for polygon in multi.polygons where !polygon.exterior.isDegenerate {
            for ring in polygon.rings where !ring.isDegenerate {
                for (a, b) in zip(ring.vertices, ring.vertices.dropFirst()) { ray.cross(a, b) }
            }
        }
        return ray.isCovered
    }

    /// Whether a closed polygon covers a position; see `covers(_:_:)` of an area.
    public static func covers(_ polygon: Polygon<Position>, _ position: Position) -> Bool {
        covers(MultiPolygon([polygon]), position)
    }
}
