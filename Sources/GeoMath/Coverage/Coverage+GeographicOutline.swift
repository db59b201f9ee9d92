public import GeoTypes

extension Coverage {
    /// The outline of several areas together, in degrees (RFC 7946: exteriors counter-clockwise). Areas on
    /// different planes never touch: their outlines stand side by side.
    ///
    /// A vertex that two outlines share has the same coordinates in both.
    /// - Complexity: as `dissolve`, once for each plane.
    public func geographic(dissolving areas: some Sequence<Int>) -> MultiPolygon<Coordinate> {
        let areas = Array(areas)
        let used = usedPlanes.filter { plane in areas.contains { planes[$0] == plane } }
        return MultiPolygon(
            used.flatMap { plane in
                dissolve(areas.filter { planes[$0] == plane }).mapVertices { plane.unproject($0) }.polygons
            })
    }
}
