/// Makes edges meet in vertices only: where two cross, or one passes a vertex by less than a pixel of
/// the grid, they are split there and bent to the vertex.
///
/// Snap rounding, one layer of vertices after the other until none is added. Source: Hobby,
/// “Practical segment intersection with finite precision output” (1999); Guibas & Marimont (1998).
/// An edge moves by less than a metre.
enum EdgeNoder {
    /// Rounds before it is given up; real data take three to six.
    static let rounds = 24

    /// A vertex to be put into an edge.
    private struct Split {
        var edge: Int32
        var point: GridPoint
    }

    struct Outcome {
        var edges: SharedEdges
        /// Splits made at crossings and at vertices that lay on, or less than a pixel beside, an edge.
        var splits: Int
    }

    /// - Throws: `stillCrossing`, `tooLarge`.
    static func node(_ edges: consuming SharedEdges) throws(CoverageError) -> Outcome {
        var edges = edges
        var total = 0
        var pending = 0
        for _ in 0..<rounds {
            guard edges.count < EdgeBins.limit else { throw .tooLarge(vertices: edges.count) }
            let splits = findSplits(edges)
            if splits.isEmpty { return Outcome(edges: edges, splits: total) }
            pending = splits.count
            total += pending
            edges = apply(splits, to: edges)
        }
        throw .stillCrossing(count: pending)
    }

    private static func findSplits(_ edges: SharedEdges) -> [Split] {
        let vertices = edges.vertices
        let bins = EdgeBins(count: edges.count) { (vertices[edges.from[$0]], vertices[edges.to[$0]]) }
        var splits: [Split] = []
        bins.forEachPair { first, second in
            let (a, b) = (vertices[edges.from[first]], vertices[edges.to[first]])
            let (c, d) = (vertices[edges.from[second]], vertices[edges.to[second]])
            // `from < to` sorts by x first.
            guard a.x <= d.x &+ 1, c.x <= b.x &+ 1 else { return }
            guard min(a.y, b.y) <= max(c.y, d.y) &+ 1, min(c.y, d.y) <= max(a.y, b.y) &+ 1 else { return }
            if first == second { return }
            for point in [c, d] where passes(a, b, pixelOf: point) {
                splits.append(Split(edge: Int32(first), point: point))
            }
            for point in [a, b] where passes(c, d, pixelOf: point) {
                splits.append(Split(edge: Int32(second), point: point))
            }
            guard let crossing = crossing(a, b, c, d) else { return }
            if crossing != a, crossing != b { splits.append(Split(edge: Int32(first), point: crossing)) }
            if crossing != c, crossing != d { splits.append(Split(edge: Int32(second), point: crossing)) }
        }
        return splits
    }

    /// Places where edges meet other than in a vertex of both, ascending: crossings on the grid, and ends
    /// that lie on another edge. Exact, unlike the noding, which also bends edges to vertices beside them.
    static func meetings(_ edges: SharedEdges) -> [GridPoint] {
        let vertices = edges.vertices
        let bins = EdgeBins(count: edges.count) { (vertices[edges.from[$0]], vertices[edges.to[$0]]) }
        var places: Set<GridPoint> = []
        bins.forEachPair { first, second in
            if first == second { return }
            let (a, b) = (vertices[edges.from[first]], vertices[edges.to[first]])
            let (c, d) = (vertices[edges.from[second]], vertices[edges.to[second]])
            guard a.x <= d.x, c.x <= b.x, min(a.y, b.y) <= max(c.y, d.y), min(c.y, d.y) <= max(a.y, b.y) else { return }
            for point in [c, d] where point != a && point != b && point.isOn(a, b) { places.insert(point) }
            for point in [a, b] where point != c && point != d && point.isOn(c, d) { places.insert(point) }
            if let crossing = crossing(a, b, c, d) { places.insert(crossing) }
        }
        return places.sorted()
    }

    /// `a b` meets the square of one metre around a point that is neither of its ends (separating axes).
    @inline(__always)
    static func passes(_ a: GridPoint, _ b: GridPoint, pixelOf point: GridPoint) -> Bool {
        if point == a || point == b { return false }
        let (ax, ay) = (2 * (Int64(a.x) - Int64(point.x)), 2 * (Int64(a.y) - Int64(point.y)))
        let (bx, by) = (2 * (Int64(b.x) - Int64(point.x)), 2 * (Int64(b.y) - Int64(point.y)))
        guard max(ax, bx) >= -1, min(ax, bx) <= 1, max(ay, by) >= -1, min(ay, by) <= 1 else { return false }
        return abs(ax * by - ay * bx) <= abs(bx - ax) + abs(by - ay)
    }

    /// Where the insides of two edges cross, on the grid.
    @inline(__always)
    private static func crossing(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint, _ d: GridPoint) -> GridPoint? {
        let (c1, d1) = (GridPoint.turn(a, b, c), GridPoint.turn(a, b, d))
        guard (c1 > 0 && d1 < 0) || (c1 < 0 && d1 > 0) else { return nil }
        let (a1, b1) = (GridPoint.turn(c, d, a), GridPoint.turn(c, d, b))
        guard (a1 > 0 && b1 < 0) || (a1 < 0 && b1 > 0) else { return nil }
        let along = Double(a1) / (Double(a1) - Double(b1))
        let x = Double(a.x) + along * (Double(b.x) - Double(a.x))
        let y = Double(a.y) + along * (Double(b.y) - Double(a.y))
        return GridPoint(x: Int32(x.rounded()), y: Int32(y.rounded()))
    }

    private static func apply(_ splits: consuming [Split], to edges: SharedEdges) -> SharedEdges {
        let old = edges.vertices
        var splits = splits
        splits.sort {
            if $0.edge != $1.edge { return $0.edge < $1.edge }
            let start = old[edges.from[Int($0.edge)]]
            let (left, right) = ($0.point.distance(to: start), $1.point.distance(to: start))
            return left != right ? left < right : $0.point < $1.point
        }
        let vertices = PointIndex(old.points(and: splits.map(\.point)))
        var renumbered: [Int32] = []
        renumbered.reserveCapacity(old.count)
        for number in 0..<Int32(old.count) { renumbered.append(vertices.number(of: old[number])) }
        var loose: [SharedEdges.LooseUse] = []
        loose.reserveCapacity(edges.uses.count + 2 * splits.count)
        var next = 0
        for edge in 0..<edges.count {
            var start = renumbered[Int(edges.from[edge])]
            let end = renumbered[Int(edges.to[edge])]
            let uses = edges.uses(of: edge)
            func append(to vertex: Int32) {
                guard vertex != start else { return }
                for use in uses { loose.append(SharedEdges.loose(start, vertex, area: use.area, winding: use.winding)) }
                start = vertex
            }
            while next < splits.count, Int(splits[next].edge) == edge {
                append(to: vertices.number(of: splits[next].point))
                next += 1
            }
            append(to: end)
        }
        return SharedEdges(vertices: vertices, loose: loose)
    }
}
