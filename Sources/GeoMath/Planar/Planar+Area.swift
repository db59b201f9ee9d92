public import GeoTypes

extension Planar {
    /// Square metres inside a ring: positive when counter-clockwise, negative when clockwise, 0 when
    /// degenerate. Crossings are not checked: parts wound the other way count against.
    public static func signedArea(of ring: Ring<Position>) -> Double {
        guard let origin = ring.vertices.first else { return 0 }
        // From the first vertex, not from the origin: the digits of a Lambert-93 northing would
        // eat those of a small area.
        var twice = 0.0
        for (a, b) in zip(ring.vertices, ring.vertices.dropFirst()) {
            twice += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
        }
        return twice / 2
    }

    /// Square metres of a polygon, holes taken away, whatever the winding.
    public static func area(of polygon: Polygon<Position>) -> Double {
        polygon.holes.reduce(abs(signedArea(of: polygon.exterior))) { $0 - abs(signedArea(of: $1)) }
    }

    /// Square metres of an area, the sum of its polygons.
    public static func area(of multi: MultiPolygon<Position>) -> Double {
        multi.polygons.reduce(0) { $0 + area(of: $1) }
    }
}
