import GeoTypes

/// Another way to decide whether an area covers a position, on whole numbers: a ray *southwards*,
/// exact integer products, borders asked apart. It shares nothing with the code under test.
struct WholeNumberOracle {
    private let edges: [(ax: Int, ay: Int, bx: Int, by: Int)]

    /// Coordinates must be multiples of half a metre.
    init(_ area: MultiPolygon<Position>) {
        edges = area.polygons.filter { !$0.exterior.isDegenerate }.flatMap(\.rings).filter { !$0.isDegenerate }
            .flatMap { ring in
                zip(ring.vertices, ring.vertices.dropFirst()).map { a, b in
                    (Int(a.x * 2), Int(a.y * 2), Int(b.x * 2), Int(b.y * 2))
                }
            }
    }

    func covers(_ position: Position) -> Bool {
        let (x, y) = (Int(position.x * 2), Int(position.y * 2))
        var isInside = false
        for (ax, ay, bx, by) in edges {
            let cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
            if cross == 0, min(ax, bx) <= x, x <= max(ax, bx), min(ay, by) <= y, y <= max(ay, by) { return true }
            guard (ax <= x) != (bx <= x) else { continue }
            // Above the line through the edge, seen from west to east.
            if (cross > 0) == (bx > ax) { isInside.toggle() }
        }
        return isInside
    }
}
