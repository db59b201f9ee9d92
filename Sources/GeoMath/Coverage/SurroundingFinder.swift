/// Finds what lies west of a vertex: in which face a separate piece of the graph floats.
struct SurroundingFinder {
    private let edges: SharedEdges
    /// Edges in horizontal strips: offsets and list.
    private var stripStarts: [Int32]
    private var strips: [Int32] = []
    private let height: Int64
    private let south: Int64

    init(_ edges: SharedEdges) {
        self.edges = edges
        var (low, high, total) = (Int64.max, Int64.min, Int64(0))
        for edge in 0..<edges.count {
            let (a, b) = (Int64(edges.vertices[edges.from[edge]].y), Int64(edges.vertices[edges.to[edge]].y))
            (low, high, total) = (min(low, a, b), max(high, a, b), total + abs(a - b))
        }
        south = min(low, high)
        // Strips as high as edges, and never more of them than edges.
        let count = Int64(max(1, edges.count))
        height = max(256, 4 * total / count, (max(low, high) - south) / count + 1)
        stripStarts = Array(repeating: 0, count: Int((max(low, high) - south) / height) + 2)
        forEachStrip { strip, _ in stripStarts[strip + 1] += 1 }
        for strip in 1..<stripStarts.count { stripStarts[strip] += stripStarts[strip - 1] }
        strips = Array(repeating: 0, count: Int(stripStarts.last ?? 0))
        var place = stripStarts
        forEachStrip { strip, edge in
            strips[Int(place[strip])] = edge
            place[strip] += 1
        }
    }

    private func forEachStrip(_ body: (Int, Int32) -> Void) {
        for edge in 0..<edges.count {
            let (a, b) = (Int64(edges.vertices[edges.from[edge]].y), Int64(edges.vertices[edges.to[edge]].y))
            guard a != b else { continue }
            for strip in ((min(a, b) - south) / height)...((max(a, b) - south) / height) {
                body(Int(strip), Int32(edge))
            }
        }
    }

    /// The half-edge met first on the way west from half a metre above `vertex`, with that way on its left.
    ///
    /// Edges are noded, so none passes between a vertex and the point half a metre above it; at half
    /// metres no edge ends, so crossings are clear cut.
    func halfEdge(westOf vertex: Int32) -> Int32? {
        let point = edges.vertices[vertex]
        let strip = Int((Int64(point.y) - south) / height)
        var best: (x: Double, half: Int32)?
        for place in Int(stripStarts[strip])..<Int(stripStarts[strip + 1]) {
            let edge = strips[place]
            let (a, b) = (edges.vertices[edges.from[Int(edge)]], edges.vertices[edges.to[Int(edge)]])
            guard (a.y > point.y) != (b.y > point.y), min(a.x, b.x) < point.x else { continue }
            let along = (Double(point.y) + 0.5 - Double(a.y)) / (Double(b.y) - Double(a.y))
            let x = Double(a.x) + along * (Double(b.x) - Double(a.x))
            guard x < Double(point.x), best.map({ x > $0.x }) ?? true else { continue }
            // Going down has the east on its left.
            best = (x, a.y > b.y ? edge << 1 : edge << 1 | 1)
        }
        return best?.half
    }
}
