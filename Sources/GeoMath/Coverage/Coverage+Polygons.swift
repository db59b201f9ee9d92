public import GeoTypes

extension Coverage {
    /// The area on its plane, metres: exteriors counter-clockwise, holes clockwise.
    /// - Complexity: O(vertices of the area).
    public func multiPolygon(of area: Int) -> MultiPolygon<Position> {
        MultiPolygon(rings(of: area).map { rings in polygon(rings.map { ring($0) }) })
    }

    /// The closed vertices of a ring of references, each shared end once.
    func gridRing(_ references: some Sequence<Int32>) -> [GridPoint] {
        var vertices: [GridPoint] = []
        for reference in references {
            let line = arc(Self.arcNumber(reference))
            // The first vertex repeats the last of the arc before.
            if reference >= 0 {
                vertices.append(contentsOf: line.dropFirst(vertices.isEmpty ? 0 : 1))
            } else {
                vertices.append(contentsOf: line.reversed().dropFirst(vertices.isEmpty ? 0 : 1))
            }
        }
        return vertices
    }

    private func ring(_ references: some Sequence<Int32>) -> Ring<Position> {
        Ring(gridRing(references).map(\.position))
    }

    private func polygon(_ rings: [Ring<Position>]) -> Polygon<Position> {
        Polygon(exterior: rings.first ?? Ring([]), holes: Array(rings.dropFirst()))
    }

    /// The outline of several areas together, without the borders between them, on their plane:
    /// of an EPCI from its communes. Exteriors counter-clockwise, holes clockwise, every ring simple;
    /// parts that touch in one point stay apart.
    ///
    /// - Complexity: O(arcs + vertices of the outline).
    public func dissolve(_ areas: some Sequence<Int>) -> MultiPolygon<Position> {
        var isInside = Array(repeating: false, count: areaCount)
        for area in areas { isInside[area] = true }
        let tracer = RingTracer(self)
        let traced = tracer.polygons { side in side >= 0 && isInside[Int(side)] ? 0 : -1 }
        return MultiPolygon(traced.map { part in polygon(part.rings.map { ring($0) }) })
    }

    /// The outlines of all groups at once, by group ascending: of every EPCI or department of a country in
    /// one walk. As `dissolve(_:)` otherwise.
    ///
    /// - Parameter group: a number from 0 up for an area, nil for an area that counts as outside.
    /// - Complexity: O(arcs log arcs + vertices of the outlines).
    public func dissolve(by group: (Int) -> Int?) -> [(group: Int, outline: MultiPolygon<Position>)] {
        let groups = (0..<areaCount).map { Int32(clamping: group($0) ?? -1) }
        let parts = RingTracer(self).polygons { side in side >= 0 ? groups[Int(side)] : -1 }
        var outlines: [(group: Int, outline: MultiPolygon<Position>)] = []
        for part in parts {
            let polygon = polygon(part.rings.map { ring($0) })
            if let last = outlines.last, last.group == Int(part.label) {
                outlines[outlines.count - 1].outline.polygons.append(polygon)
            } else {
                outlines.append((Int(part.label), MultiPolygon([polygon])))
            }
        }
        return outlines
    }
}
