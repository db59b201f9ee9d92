/// The borders of areas as single edges between vertices: each stands once, from its lesser vertex.
struct BorderEdges {
    var vertices: PointIndex
    var from: [Int32] = []
    var to: [Int32] = []
    /// The areas left and right of `from → to`; −1 is outside.
    var sides: [Coverage.Sides] = []
}

/// Joins single edges to arcs: an arc runs from node to node, a node being a vertex where other than
/// two borders meet. A line without a node becomes one closed arc from its least vertex.
struct ArcCutter {
    private let edges: BorderEdges
    /// Edges at each vertex: offsets and list.
    private var fanStarts: [Int32]
    private var fan: [Int32]
    private var isUsed: [Bool]
    private var flat = Coverage.Flat()
    private var sides: [Coverage.Sides] = []

    /// - Complexity: O(edges).
    static func coverage(
        _ edges: BorderEdges, planes: [Coverage.Plane]
    ) throws(CoverageError) -> Coverage {
        var cutter = ArcCutter(edges)
        cutter.cut()
        return try cutter.assemble(planes: planes)
    }

    private init(_ edges: BorderEdges) {
        self.edges = edges
        fanStarts = Array(repeating: 0, count: edges.vertices.count + 1)
        for index in edges.from.indices {
            fanStarts[Int(edges.from[index]) + 1] += 1
            fanStarts[Int(edges.to[index]) + 1] += 1
        }
        for vertex in 1..<max(1, fanStarts.count) { fanStarts[vertex] += fanStarts[vertex - 1] }
        var next = fanStarts
        fan = Array(repeating: 0, count: 2 * edges.from.count)
        for index in edges.from.indices {
            for vertex in [Int(edges.from[index]), Int(edges.to[index])] {
                fan[Int(next[vertex])] = Int32(index)
                next[vertex] += 1
            }
        }
        isUsed = Array(repeating: false, count: edges.from.count)
    }

    private func isNode(_ vertex: Int32) -> Bool { fanStarts[Int(vertex) + 1] - fanStarts[Int(vertex)] != 2 }

    private mutating func cut() {
        for nodesFirst in [true, false] {
            for vertex in 0..<Int32(edges.vertices.count) where isNode(vertex) == nodesFirst {
                for place in Int(fanStarts[Int(vertex)])..<Int(fanStarts[Int(vertex) + 1])
                where !isUsed[Int(fan[place])] {
                    walk(from: vertex, along: fan[place])
                }
            }
        }
    }

    private mutating func walk(from start: Int32, along first: Int32) {
        let isForward = edges.from[Int(first)] == start
        let side = edges.sides[Int(first)]
        sides.append(
            isForward ? side : Coverage.Sides(leftIndex: side.rightIndex, rightIndex: side.leftIndex))
        flat.points.append(edges.vertices[start])
        var vertex = start
        var edge = first
        while true {
            isUsed[Int(edge)] = true
            vertex = edges.from[Int(edge)] == vertex ? edges.to[Int(edge)] : edges.from[Int(edge)]
            flat.points.append(edges.vertices[vertex])
            if vertex == start || isNode(vertex) { break }
            let place = Int(fanStarts[Int(vertex)])
            edge = fan[place] == edge ? fan[place + 1] : fan[place]
        }
        flat.arcStarts.append(Int32(clamping: flat.points.count))
    }

    private consuming func assemble(planes: [Coverage.Plane]) throws(CoverageError) -> Coverage {
        let tracer = RingTracer(points: flat.points, arcStarts: flat.arcStarts, sides: sides)
        var flat = flat
        var area: Int32 = 0
        for part in tracer.polygons(label: { $0 }) {
            // An area that lost every edge keeps its number; the emptiness is refused further on.
            while area < part.label {
                flat.closeArea()
                area += 1
            }
            for ring in part.rings { flat.appendRing(ring) }
            flat.closePolygon()
        }
        while flat.areaStarts.count <= planes.count { flat.closeArea() }
        flat.planes = planes
        return try Coverage(flat)
    }
}
