public import GeoTypes

extension Coverage {
    /// The area in degrees (RFC 7946: exteriors counter-clockwise), from its own plane. A vertex that two
    /// areas of one plane share has the same coordinates in both.
    /// - Complexity: O(vertices of the area).
    public func geographic(of area: Int) -> MultiPolygon<Coordinate> {
        let plane = planes[area]
        return MultiPolygon(
            multiPolygon(of: area).polygons.map { polygon in
                Polygon(
                    exterior: Ring(polygon.exterior.vertices.map { plane.unproject($0) }),
                    holes: polygon.holes.map { Ring($0.vertices.map { plane.unproject($0) }) })
            })
    }
}
