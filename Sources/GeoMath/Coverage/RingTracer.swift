/// Walks the arcs of a planar graph around areas and gives back their rings.
///
/// A *half-arc* `2i` walks arc i as it stands, `2i + 1` from its end; the area of a half-arc is the
/// one on its left. Rings come out simple: where a walk meets a node twice it is cut there, so that
/// parts which touch in a point become polygons of their own and holes stay holes.
struct RingTracer {
    struct Part {
        /// What the label function said for the inside.
        var label: Int32
        /// Exterior first, then holes, as references.
        var rings: [[Int32]]
    }

    private let points: [GridPoint]
    private let arcStarts: [Int32]
    private let sides: [Coverage.Sides]
    /// The node where each half-arc starts.
    private var origins: [Int32] = []
    /// Half-arcs that start at a node, counter-clockwise: offsets and list, and the place of each in the list.
    private var fanStarts: [Int32] = []
    private var fan: [Int32] = []
    private var placeInFan: [Int32] = []

    init(_ coverage: Coverage) {
        self.init(points: coverage.points, arcStarts: coverage.arcStarts, sides: coverage.sides)
    }

    init(points: [GridPoint], arcStarts: [Int32], sides: [Coverage.Sides]) {
        self.points = points
        self.arcStarts = arcStarts
        self.sides = sides
        findNodes()
        sortFans()
    }

    private func firstPoint(_ half: Int32) -> GridPoint {
        let arc = Int(half >> 1)
        return points[half & 1 == 0 ? Int(arcStarts[arc]) : Int(arcStarts[arc + 1]) - 1]
    }

    private func secondPoint(_ half: Int32) -> GridPoint {
        let arc = Int(half >> 1)
        return points[half & 1 == 0 ? Int(arcStarts[arc]) + 1 : Int(arcStarts[arc + 1]) - 2]
    }

    private mutating func findNodes() {
        let halves = Int32(2 * sides.count)
        let nodes = PointIndex((0..<halves).map { firstPoint($0) })
        origins = (0..<halves).map { nodes.number(of: firstPoint($0)) }
        fanStarts = Array(repeating: 0, count: nodes.count + 1)
    }

    private mutating func sortFans() {
        for origin in origins { fanStarts[Int(origin) + 1] += 1 }
        for node in 1..<max(1, fanStarts.count) { fanStarts[node] += fanStarts[node - 1] }
        var next = fanStarts
        fan = Array(repeating: 0, count: origins.count)
        for half in 0..<origins.count {
            fan[Int(next[Int(origins[half])])] = Int32(half)
            next[Int(origins[half])] += 1
        }
        for node in 0..<(fanStarts.count - 1) {
            let range = Int(fanStarts[node])..<Int(fanStarts[node + 1])
            guard range.count > 1 else { continue }
            let sorted = fan[range].sorted { GridPoint.isBefore(direction($0), direction($1)) }
            fan.replaceSubrange(range, with: sorted)
        }
        placeInFan = Array(repeating: 0, count: origins.count)
        for (place, half) in fan.enumerated() { placeInFan[Int(half)] = Int32(place) }
    }

    private func direction(_ half: Int32) -> (x: Int64, y: Int64) {
        let (start, next) = (firstPoint(half), secondPoint(half))
        return (Int64(next.x) - Int64(start.x), Int64(next.y) - Int64(start.y))
    }

    /// The polygons of every label, by label and then by the place of their first arc. Arcs with the
    /// same label on both sides are passed over; a label below zero is outside.
    /// - Complexity: O(arcs log arcs).
    func polygons(label: (Int32) -> Int32) -> [Part] {
        var labels = Array(repeating: Int32(-1), count: origins.count)
        for arc in sides.indices {
            let (left, right) = (label(sides[arc].leftIndex), label(sides[arc].rightIndex))
            guard left != right else { continue }
            labels[2 * arc] = left
            labels[2 * arc + 1] = right
        }
        var isUsed = Array(repeating: false, count: origins.count)
        var rings: [(label: Int32, ring: [Int32])] = []
        for half in 0..<Int32(origins.count) where labels[Int(half)] >= 0 && !isUsed[Int(half)] {
            let walk = walk(from: half, labels: labels, isUsed: &isUsed)
            for ring in cutAtRepeatedNodes(walk) { rings.append((labels[Int(half)], ring)) }
        }
        return assemble(rings)
    }

    /// From a half-arc around the area on its left, back to where it began.
    private func walk(from start: Int32, labels: [Int32], isUsed: inout [Bool]) -> [Int32] {
        let label = labels[Int(start)]
        var walk: [Int32] = []
        var half = start
        repeat {
            isUsed[Int(half)] = true
            walk.append(half)
            guard let next = nextHalf(after: half, label: label, labels: labels) else { break }
            half = next
        } while !isUsed[Int(half)]
        return walk
    }

    /// The first half-arc of the same area clockwise from the way back.
    private func nextHalf(after half: Int32, label: Int32, labels: [Int32]) -> Int32? {
        let back = half ^ 1
        let node = Int(origins[Int(back)])
        let (low, high) = (Int(fanStarts[node]), Int(fanStarts[node + 1]))
        var place = Int(placeInFan[Int(back)])
        for _ in low..<high {
            place = place == low ? high - 1 : place - 1
            if labels[Int(fan[place])] == label { return fan[place] }
        }
        return nil
    }

    private func cutAtRepeatedNodes(_ walk: [Int32]) -> [[Int32]] {
        var rings: [[Int32]] = []
        var stack: [Int32] = []
        var depthOfNode: [Int32: Int] = [:]
        for half in walk {
            let node = origins[Int(half)]
            if let depth = depthOfNode[node] {
                rings.append(Array(stack[depth...]))
                for inner in stack[depth...] { depthOfNode[origins[Int(inner)]] = nil }
                stack.removeSubrange(depth...)
            }
            depthOfNode[node] = stack.count
            stack.append(half)
        }
        if !stack.isEmpty { rings.append(stack) }
        return rings.map { ring in ring.map { $0 & 1 == 0 ? $0 >> 1 : ~($0 >> 1) } }
    }

    private func vertices(_ ring: [Int32]) -> [GridPoint] {
        var vertices: [GridPoint] = []
        for reference in ring {
            let arc = Coverage.arcNumber(reference)
            let line = points[Int(arcStarts[arc])..<Int(arcStarts[arc + 1])]
            if reference >= 0 {
                vertices.append(contentsOf: line.dropLast())
            } else {
                vertices.append(contentsOf: line.reversed().dropLast())
            }
        }
        if let first = vertices.first { vertices.append(first) }
        return vertices
    }

    /// Holes to the smallest exterior of their label that holds them.
    private func assemble(_ rings: [(label: Int32, ring: [Int32])]) -> [Part] {
        let order = rings.indices.sorted { (rings[$0].label, $0) < (rings[$1].label, $1) }
        var parts: [Part] = []
        var start = order.startIndex
        while start < order.endIndex {
            let label = rings[order[start]].label
            let end = order[start...].firstIndex { rings[$0].label != label } ?? order.endIndex
            var exteriors: [(outline: GridRing, rings: [[Int32]])] = []
            var holes: [(outline: GridRing, ring: [Int32])] = []
            for index in order[start..<end] {
                let outline = GridRing(vertices(rings[index].ring))
                if outline.doubleArea > 0 {
                    exteriors.append((outline, [rings[index].ring]))
                } else {
                    holes.append((outline, rings[index].ring))
                }
            }
            for hole in holes {
                let holders = exteriors.indices.filter {
                    exteriors.count == 1 || exteriors[$0].outline.contains(hole.outline)
                }
                let holder = holders.min { exteriors[$0].outline.doubleArea < exteriors[$1].outline.doubleArea }
                if let holder { exteriors[holder].rings.append(hole.ring) }
            }
            parts += exteriors.map { Part(label: label, rings: $0.rings) }
            start = end
        }
        return parts
    }
}
