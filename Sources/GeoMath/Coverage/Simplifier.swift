/// Takes vertices out of arcs, the one with the least triangle first, as long as the border stays
/// within the tolerance and nothing is in the way.
///
/// Order: Visvalingam & Whyatt, “Line generalisation by repeated elimination of points”, The
/// Cartographic Journal 30 (1993). Ceiling: every vertex taken out stays within the tolerance of the
/// segment that replaces it. A vertex b between a and c goes only when no other vertex lies in the closed
/// triangle a b c: then nothing that did not cross before can cross after, and no ring can flip.
struct Simplifier {
    private let coverage: Coverage
    private let points: [GridPoint]
    private let tolerance: Double
    /// Neighbours that are left, along the arc; a vertex at an end has itself.
    private var before: [Int32]
    private var after: [Int32]
    private var isLeft: [Bool]
    /// Twice the triangle, m², by which a vertex stands in the queue; −1 when it does not.
    private var rank: [Int64]
    private var queue = LeastFirst()
    private let bins: PointBins
    /// Vertices left inside each arc.
    private var insideCount: [Int32]
    private var arcOfPoint: [Int32]
    /// Ends of arcs that are straight already: a second one between them would lie upon the first.
    private var straight: Set<UInt64> = []

    init(_ coverage: Coverage, tolerance: Double) {
        self.coverage = coverage
        self.tolerance = tolerance
        points = coverage.points
        let count = points.count
        before = Array(repeating: 0, count: count)
        after = Array(repeating: 0, count: count)
        isLeft = Array(repeating: true, count: count)
        rank = Array(repeating: -1, count: count)
        arcOfPoint = Array(repeating: 0, count: count)
        insideCount = Array(repeating: 0, count: coverage.arcCount)
        bins = PointBins(points)
        for arc in 0..<coverage.arcCount {
            let range = coverage.arc(arc).indices
            insideCount[arc] = Int32(range.count - 2)
            for place in range {
                before[place] = Int32(max(place - 1, range.lowerBound))
                after[place] = Int32(min(place + 1, range.upperBound - 1))
                arcOfPoint[place] = Int32(arc)
            }
            if range.count == 2 { straight.insert(ends(ofArc: arc)) }
        }
    }

    /// Passes over what was blocked: a vertex may be free once another one is gone.
    mutating func run() {
        var isProgressing = true
        while isProgressing {
            isProgressing = false
            for point in points.indices { enqueue(Int32(point)) }
            while let (area, point) = queue.pop() {
                guard rank[Int(point)] == area, isLeft[Int(point)] else { continue }
                rank[Int(point)] = -1
                guard mayGo(point) else { continue }
                remove(point)
                isProgressing = true
            }
        }
    }

    private func isEnd(_ point: Int32) -> Bool {
        before[Int(point)] == point || after[Int(point)] == point
    }

    private mutating func enqueue(_ point: Int32) {
        guard isLeft[Int(point)], !isEnd(point) else { return }
        let area = abs(
            GridPoint.turn(points[Int(before[Int(point)])], points[Int(point)], points[Int(after[Int(point)])]))
        rank[Int(point)] = area
        queue.push(area, point)
    }

    private func ends(ofArc arc: Int) -> UInt64 {
        let line = coverage.arc(arc)
        guard let first = line.first, let last = line.last else { return 0 }
        // Nodes are told apart by their places; mixing keeps the key in one word.
        let (low, high) = (PointIndex.key(min(first, last)), PointIndex.key(max(first, last)))
        return low &* 0x9E37_79B9_7F4A_7C15 ^ high
    }

    private func mayGo(_ point: Int32) -> Bool {
        let (a, c) = (Int(before[Int(point)]), Int(after[Int(point)]))
        let arc = Int(arcOfPoint[Int(point)])
        let isClosed = coverage.arc(arc).first == coverage.arc(arc).last
        if isClosed ? insideCount[arc] <= 2 : insideCount[arc] == 1 && straight.contains(ends(ofArc: arc)) {
            return false
        }
        for between in (a + 1)..<c where points[between].distance(toSegment: points[a], points[c]) > tolerance {
            return false
        }
        return isFree(points[a], points[Int(point)], points[c])
    }

    /// No vertex that is left lies in the closed triangle, its corners apart.
    private func isFree(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Bool {
        let sign: Int64 = GridPoint.turn(a, b, c) < 0 ? -1 : 1
        let low = GridPoint(x: min(a.x, b.x, c.x), y: min(a.y, b.y, c.y))
        let high = GridPoint(x: max(a.x, b.x, c.x), y: max(a.y, b.y, c.y))
        return bins.allSatisfy(from: low, to: high) { index in
            guard isLeft[index] else { return true }
            let point = points[index]
            guard low.x <= point.x, point.x <= high.x, low.y <= point.y, point.y <= high.y else { return true }
            if point == a || point == b || point == c { return true }
            return sign * GridPoint.turn(a, b, point) < 0 || sign * GridPoint.turn(b, c, point) < 0
                || sign * GridPoint.turn(c, a, point) < 0
        }
    }

    private mutating func remove(_ point: Int32) {
        let (a, c) = (before[Int(point)], after[Int(point)])
        isLeft[Int(point)] = false
        after[Int(a)] = c
        before[Int(c)] = a
        let arc = Int(arcOfPoint[Int(point)])
        insideCount[arc] -= 1
        if insideCount[arc] == 0 { straight.insert(ends(ofArc: arc)) }
        enqueue(a)
        enqueue(c)
    }

    /// - Complexity: O(vertices).
    func result() -> (coverage: Coverage, report: Simplification) {
        var report = Simplification()
        report.verticesBefore = points.count
        var flat = Coverage.Flat()
        flat.references = coverage.references
        flat.ringStarts = coverage.ringStarts
        flat.polygonStarts = coverage.polygonStarts
        flat.areaStarts = coverage.areaStarts
        flat.planes = coverage.planes
        for arc in 0..<coverage.arcCount {
            var last: Int?
            for place in coverage.arc(arc).indices where isLeft[place] {
                flat.points.append(points[place])
                if let last {
                    for between in (last + 1)..<max(place, last + 1) {
                        let distance = points[between].distance(toSegment: points[last], points[place])
                        report.maximumDistance = max(report.maximumDistance, distance)
                    }
                }
                last = place
            }
            flat.arcStarts.append(Int32(flat.points.count))
        }
        report.verticesAfter = flat.points.count
        return (Coverage(checked: flat), report)
    }
}
