public import GeoTypes

extension Planar {
    /// Where a ring has no clear inside: a place at which two of its edges cross; nil when it crosses itself
    /// nowhere. Edges that touch or lie on one another are no crossing. Exact but for the place.
    /// - Complexity: O(n log n) for rings as people draw them: each edge meets those at its height.
    public static func selfCrossing(of ring: Ring<Position>) -> Position? {
        let vertices = ring.vertices
        var edges = zip(vertices, vertices.dropFirst()).filter { $0 != $1 }.map { a, b in
            a.y <= b.y ? (low: a, high: b) : (low: b, high: a)
        }
        edges.sort { $0.low.y < $1.low.y }
        var open: [(low: Position, high: Position)] = []
        for edge in edges {
            open.removeAll { $0.high.y < edge.low.y }
            let (west, east) = (min(edge.low.x, edge.high.x), max(edge.low.x, edge.high.x))
            for other in open where max(other.low.x, other.high.x) >= west && min(other.low.x, other.high.x) <= east {
                if relation(ofSegment: edge.low, edge.high, to: other.low, other.high) == .crossing {
                    return crossing(edge.low, edge.high, other.low, other.high)
                }
            }
            open.append(edge)
        }
        return nil
    }

    private static func crossing(_ a: Position, _ b: Position, _ c: Position, _ d: Position) -> Position {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let (ex, ey) = (d.x - c.x, d.y - c.y)
        let denominator = dx * ey - dy * ex
        guard denominator != 0 else { return a }
        let share = ((c.x - a.x) * ey - (c.y - a.y) * ex) / denominator
        return Position(x: a.x + share * dx, y: a.y + share * dy)
    }
}
