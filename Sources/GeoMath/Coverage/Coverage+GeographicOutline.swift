public import GeoTypes

extension Coverage {
    /// The outline of several Lambert-93 areas together, in degrees (RFC 7946: exteriors counter-clockwise).
    ///
    /// A vertex that two outlines share has the same coordinates in both.
    /// - Complexity: as `dissolve`.
    public func geographic(dissolving areas: some Sequence<Int>) -> MultiPolygon<Coordinate> {
        MultiPolygon(
            dissolve(areas).polygons.map { polygon in
                Polygon(
                    exterior: Ring(polygon.exterior.vertices.map { Lambert93.unproject($0) }),
                    holes: polygon.holes.map { Ring($0.vertices.map { Lambert93.unproject($0) }) })
            })
    }
}
