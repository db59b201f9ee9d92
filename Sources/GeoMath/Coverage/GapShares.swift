/// Cuts a gap into triangles and gives each to the area whose border is its base.
///
/// The triangles come from clipping the ear with the shortest cut, so they lie across a sliver and not
/// along it. Those that touch none of the takers follow the neighbour over their longest cut. No vertex
/// is added.
struct GapShares {
    private(set) var pieces: [(corners: [Int32], area: Int32)] = []

    private struct Triangle {
        var corners: [Int32]
        var area: Int32 = -1
    }

    /// - Parameters:
    ///   - cycle: half-edges around the gap, the gap on their left.
    ///   - takers: areas that may get a share.
    ///   - owner: the area right of a half-edge.
    init(_ graph: FaceGraph, cycle: [Int32], takers: [Int32], owner: (Int32) -> Int32) {
        let takers = Set(takers)
        /// The area beyond each side of the gap, by its two ends in the cycle's direction.
        var beyond: [UInt64: Int32] = [:]
        for half in cycle {
            let area = owner(half)
            if takers.contains(area) { beyond[Self.key(graph.origin(half), graph.origin(half ^ 1))] = area }
        }
        for ring in Self.simpleRings(cycle.map { graph.origin($0) }) {
            var triangles = EarClipper.triangles(ring) { graph.edges.vertices[$0] }.map { Triangle(corners: $0) }
            Self.share(&triangles, beyond: beyond) { graph.edges.vertices[$0].distance(to: graph.edges.vertices[$1]) }
            pieces += triangles.filter { $0.area >= 0 }.map { ($0.corners, $0.area) }
        }
    }

    private static func key(_ from: Int32, _ to: Int32) -> UInt64 { UInt64(from) << 32 | UInt64(to) }

    private static func sides(_ corners: [Int32]) -> [(Int32, Int32)] {
        zip(corners, corners.dropFirst() + corners.prefix(1)).map { ($0, $1) }
    }

    private static func share(
        _ triangles: inout [Triangle], beyond: [UInt64: Int32], length: (Int32, Int32) -> Double
    ) {
        var byCut: [UInt64: Int] = [:]
        for (index, triangle) in triangles.enumerated() {
            var longest = -1.0
            for (from, to) in sides(triangle.corners) {
                byCut[key(from, to)] = index
                if let area = beyond[key(from, to)], length(from, to) > longest {
                    longest = length(from, to)
                    triangles[index].area = area
                }
            }
        }
        // What has no base of its own follows its neighbours, longest cut first, layer by layer.
        var isChanging = true
        while isChanging {
            isChanging = false
            var layer: [(index: Int, area: Int32)] = []
            for (index, triangle) in triangles.enumerated() where triangle.area < 0 {
                var best: (length: Double, area: Int32)?
                for (from, to) in sides(triangle.corners) {
                    guard let neighbour = byCut[key(to, from)], triangles[neighbour].area >= 0 else { continue }
                    let cut = length(from, to)
                    if best.map({ cut > $0.length }) ?? true { best = (cut, triangles[neighbour].area) }
                }
                if let best { layer.append((index, best.area)) }
            }
            for (index, area) in layer {
                triangles[index].area = area
                isChanging = true
            }
        }
    }

    /// A walk that meets a vertex twice, cut there into rings that do not.
    private static func simpleRings(_ walk: [Int32]) -> [[Int32]] {
        var rings: [[Int32]] = []
        var stack: [Int32] = []
        var depths: [Int32: Int] = [:]
        for vertex in walk {
            if let depth = depths[vertex] {
                rings.append(Array(stack[depth...]))
                for inner in stack[depth...] { depths[inner] = nil }
                stack.removeSubrange(depth...)
            }
            depths[vertex] = stack.count
            stack.append(vertex)
        }
        return rings + [stack]
    }
}
