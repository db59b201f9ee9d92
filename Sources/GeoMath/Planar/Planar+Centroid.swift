public import GeoTypes

extension Planar {
    /// The centre of gravity of an area. It may lie outside of it: `InscribedCircle` never does.
    ///
    /// An area of nothing (degenerate rings) is weighed as its lines, then as its vertices. Nil only
    /// when there is no vertex.
    public static func centroid(of multi: MultiPolygon<Position>) -> Position? {
        let rings = multi.polygons.flatMap(\.rings)
        guard let origin = rings.lazy.compactMap(\.vertices.first).first else { return nil }
        var sum = Weighted(origin: origin)
        for polygon in multi.polygons {
            // Winding does not matter: exteriors weigh for, holes against.
            sum.addSurface(of: polygon.exterior, sign: 1)
            for hole in polygon.holes { sum.addSurface(of: hole, sign: -1) }
        }
        if let centre = sum.centre { return centre }
        for ring in rings { sum.addLine(of: ring) }
        if let centre = sum.centre { return centre }
        for vertex in rings.flatMap(\.vertices) { sum.add(vertex, weight: 1) }
        return sum.centre
    }

    /// The centre of gravity of a polygon; see `centroid(of:)` of an area.
    public static func centroid(of polygon: Polygon<Position>) -> Position? { centroid(of: MultiPolygon([polygon])) }

    /// Sums relative to a vertex, which keeps the digits that far false origins would eat.
    private struct Weighted {
        let origin: Position
        var weight = 0.0
        var x = 0.0
        var y = 0.0

        init(origin: Position) { self.origin = origin }

        var centre: Position? {
            guard weight > 0 else { return nil }
            return Position(x: origin.x + x / weight, y: origin.y + y / weight)
        }

        mutating func add(_ position: Position, weight: Double) {
            self.weight += weight
            x += weight * (position.x - origin.x)
            y += weight * (position.y - origin.y)
        }

        mutating func addSurface(of ring: Ring<Position>, sign: Double) {
            var part = Weighted(origin: origin)
            for (a, b) in zip(ring.vertices, ring.vertices.dropFirst()) {
                let (ax, ay, bx, by) = (a.x - origin.x, a.y - origin.y, b.x - origin.x, b.y - origin.y)
                let cross = ax * by - bx * ay
                part.weight += cross / 2
                part.x += (ax + bx) * cross / 6
                part.y += (ay + by) * cross / 6
            }
            let factor = part.weight < 0 ? -sign : sign
            weight += factor * part.weight
            x += factor * part.x
            y += factor * part.y
        }

        mutating func addLine(of ring: Ring<Position>) {
            for (a, b) in zip(ring.vertices, ring.vertices.dropFirst()) {
                add(Position(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2), weight: distance(a, b))
            }
        }
    }
}
