public import GeoTypes

/// Many positions that wait to be covered by one polygon after the other: what the **union** of the
/// polygons covers, without ever making the union. Polygons may overlap, repeat and nest.
///
/// Memory is that of the positions; nothing of a polygon is kept.
public struct PositionSieve {
    /// Sorted by y, then by place in the list given. A taken one stays until half of them are.
    private var waiting: [(position: Position, index: Int, isTaken: Bool)]
    private var takenCount = 0
    /// Reused from polygon to polygon.
    private var rays: [RayParity] = []

    /// Positions that are not finite are covered by nothing.
    public init(_ positions: [Position]) {
        waiting = positions.enumerated().filter { $1.x.isFinite && $1.y.isFinite }.map { ($1, $0, false) }
        waiting.sort { ($0.position.y, $0.index) < ($1.position.y, $1.index) }
    }

    /// Places in the list of the positions that the closed polygon covers and none before it did; borders
    /// and the borders of holes belong to it. Exact, as `Planar.covers`.
    /// - Complexity: O(edges × log positions), and once more for each edge at the height of a position.
    public mutating func take(coveredBy polygon: Polygon<Position>) -> [Int] {
        let rings = polygon.rings.filter { !$0.isDegenerate }
        guard !polygon.exterior.isDegenerate, let extent = Extent(around: polygon.exterior.vertices) else { return [] }
        let first = firstWaiting { $0 >= extent.minY }
        let end = firstWaiting { $0 > extent.maxY }
        guard first < end else { return [] }
        rays.removeAll(keepingCapacity: true)
        rays += waiting[first..<end].map { RayParity(x: $0.position.x, y: $0.position.y) }
        for ring in rings {
            for (a, b) in zip(ring.vertices, ring.vertices.dropFirst()) {
                let (low, high) = (min(a.y, b.y), max(a.y, b.y))
                // An edge touches only the rays between its ends.
                var place = max(first, firstWaiting { $0 >= low })
                while place < end, waiting[place].position.y <= high {
                    rays[place - first].cross(a, b)
                    place += 1
                }
            }
        }
        var indices: [Int] = []
        for place in first..<end where rays[place - first].isCovered && !waiting[place].isTaken {
            waiting[place].isTaken = true
            indices.append(waiting[place].index)
        }
        takenCount += indices.count
        if takenCount * 2 > waiting.count {
            waiting.removeAll(where: \.isTaken)
            takenCount = 0
        }
        return indices.sorted()
    }

    /// The first place whose y satisfies `isPast`, by halving: from there on every y does.
    private func firstWaiting(where isPast: (Double) -> Bool) -> Int {
        var (low, high) = (0, waiting.count)
        while low < high {
            let middle = (low + high) / 2
            if isPast(waiting[middle].position.y) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
