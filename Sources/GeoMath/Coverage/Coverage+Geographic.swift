public import GeoTypes

extension Coverage {
    /// The area in degrees (RFC 7946: exteriors counter-clockwise), from its own plane. A vertex that two
    /// areas of one plane share has the same coordinates in both.
    /// - Complexity: O(vertices of the area).
    public func geographic(of area: Int) -> MultiPolygon<Coordinate> {
        let plane = planes[area]
        return multiPolygon(of: area).mapVertices { plane.unproject($0) }
    }
}
