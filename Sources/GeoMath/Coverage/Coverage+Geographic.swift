public import GeoTypes

extension Coverage {
    /// The area in degrees (RFC 7946: exteriors counter-clockwise), Lambert-93 areas only.
    /// - Complexity: O(vertices of the area).
    public func geographic(of area: Int) -> MultiPolygon<Coordinate> {
        MultiPolygon(
            multiPolygon(of: area).polygons.map { polygon in
                Polygon(exterior: degrees(polygon.exterior), holes: polygon.holes.map { degrees($0) })
            })
    }

    private func degrees(_ ring: Ring<Position>) -> Ring<Coordinate> {
        Ring(ring.vertices.map { Lambert93.unproject($0) })
    }
}
