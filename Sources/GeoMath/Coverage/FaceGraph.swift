/// The faces between noded edges: what of the plane lies inside which areas.
///
/// A *half-edge* `2e` runs `from → to` of edge e, `2e + 1` back; a *cycle* is a walk of half-edges with
/// one face on its left. A cycle of positive area bounds a face from outside; every connected piece of
/// the graph has one more, negative, which looks at the face that surrounds the piece.
struct FaceGraph {
    let edges: SharedEdges
    /// Half-edge → the next of its cycle.
    private(set) var next: [Int32] = []
    /// Half-edge → its cycle.
    private(set) var cycleOf: [Int32] = []
    /// Cycle → its first half-edge.
    private(set) var firstHalf: [Int32] = []
    /// Cycle → twice the signed area, m².
    private(set) var doubleAreas: [Int64] = []
    /// Cycle → the areas over its face, ascending, with how often each covers it.
    private(set) var covers: [[SharedEdges.Use]] = []
    /// Negative cycle → the positive cycle of the face around it, −1 for the unbounded; others → −1.
    private(set) var surroundings: [Int32] = []

    var cycleCount: Int { firstHalf.count }

    /// - Complexity: O(n log n), plus pieces × edges of one strip of the map.
    init(_ edges: SharedEdges) {
        self.edges = edges
        linkHalves()
        walkCycles()
        coverFaces()
    }

    func origin(_ half: Int32) -> Int32 { half & 1 == 0 ? edges.from[Int(half >> 1)] : edges.to[Int(half >> 1)] }

    func point(_ half: Int32) -> GridPoint { edges.vertices[origin(half)] }

    /// The westernmost vertex of a cycle, the southernmost of several: edges ascend by their lesser vertex.
    func leastPoint(ofCycle cycle: Int) -> GridPoint { edges.vertices[edges.from[Int(firstHalf[cycle] >> 1)]] }

    /// Half-edges of a cycle in order.
    func halves(ofCycle cycle: Int) -> [Int32] {
        var halves: [Int32] = []
        var half = firstHalf[cycle]
        repeat {
            halves.append(half)
            half = next[Int(half)]
        } while half != firstHalf[cycle]
        return halves
    }

    private mutating func linkHalves() {
        let halfCount = 2 * edges.count
        var starts = Array(repeating: Int32(0), count: edges.vertices.count + 1)
        for half in 0..<Int32(halfCount) { starts[Int(origin(half)) + 1] += 1 }
        for vertex in 1..<max(1, starts.count) { starts[vertex] += starts[vertex - 1] }
        var fan = Array(repeating: Int32(0), count: halfCount)
        var place = starts
        for half in 0..<Int32(halfCount) {
            let vertex = Int(origin(half))
            fan[Int(place[vertex])] = half
            place[vertex] += 1
        }
        next = Array(repeating: 0, count: halfCount)
        for vertex in 0..<(starts.count - 1) {
            let range = Int(starts[vertex])..<Int(starts[vertex + 1])
            if range.count == 2 {
                let (one, two) = (fan[range.lowerBound], fan[range.lowerBound + 1])
                next[Int(one ^ 1)] = two
                next[Int(two ^ 1)] = one
                continue
            }
            let sorted = fan[range].sorted { GridPoint.isBefore(direction($0), direction($1)) }
            // Arriving against `sorted[i]`, the face on the left ends at the next one clockwise.
            for (index, half) in sorted.enumerated() {
                next[Int(half ^ 1)] = sorted[index == 0 ? sorted.count - 1 : index - 1]
            }
        }
    }

    private func direction(_ half: Int32) -> (x: Int64, y: Int64) {
        let (start, end) = (point(half), point(half ^ 1))
        return (Int64(end.x) - Int64(start.x), Int64(end.y) - Int64(start.y))
    }

    private mutating func walkCycles() {
        cycleOf = Array(repeating: -1, count: next.count)
        for start in 0..<Int32(next.count) where cycleOf[Int(start)] < 0 {
            let cycle = Int32(firstHalf.count)
            let anchor = point(start)
            var area: Int64 = 0
            var half = start
            repeat {
                cycleOf[Int(half)] = cycle
                area &+= GridPoint.turn(anchor, point(half), point(half ^ 1))
                half = next[Int(half)]
            } while half != start
            firstHalf.append(start)
            doubleAreas.append(area)
        }
    }

    private mutating func coverFaces() {
        covers = Array(repeating: [], count: cycleCount)
        surroundings = Array(repeating: -1, count: cycleCount)
        var isKnown = Array(repeating: false, count: cycleCount)
        // Half-edges ascend with their least vertex, so the piece furthest west comes first and whatever
        // surrounds a piece is known before it.
        let outer = (0..<cycleCount).filter { doubleAreas[$0] <= 0 }
        let finder = outer.count > 1 ? SurroundingFinder(edges) : nil
        for cycle in outer {
            if let half = finder?.halfEdge(westOf: edges.from[Int(firstHalf[cycle] >> 1)]) {
                let found = Int(cycleOf[Int(half)])
                surroundings[cycle] = doubleAreas[found] > 0 ? Int32(found) : surroundings[found]
            }
            if surroundings[cycle] >= 0 { covers[cycle] = covers[Int(surroundings[cycle])] }
            isKnown[cycle] = true
            var stack = [cycle]
            while let known = stack.popLast() {
                var half = firstHalf[known]
                repeat {
                    let beyond = Int(cycleOf[Int(half ^ 1)])
                    if !isKnown[beyond] {
                        isKnown[beyond] = true
                        covers[beyond] = cover(covers[known], across: half)
                        stack.append(beyond)
                    }
                    half = next[Int(half)]
                } while half != firstHalf[known]
            }
        }
    }

    /// What covers the right side of a half-edge whose left side is covered by `left`.
    private func cover(_ left: [SharedEdges.Use], across half: Int32) -> [SharedEdges.Use] {
        let sign: Int32 = half & 1 == 0 ? -1 : 1
        var right = left
        for use in edges.uses(of: Int(half >> 1)) {
            if let place = right.firstIndex(where: { $0.area == use.area }) {
                right[place].winding += sign * use.winding
                if right[place].winding == 0 { right.remove(at: place) }
            } else {
                let place = right.firstIndex { $0.area > use.area } ?? right.count
                right.insert(SharedEdges.Use(area: use.area, winding: sign * use.winding), at: place)
            }
        }
        return right
    }
}
