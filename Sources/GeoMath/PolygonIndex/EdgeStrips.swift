import GeoTypes

/// The edges of each area sorted into the rows of the grid: a ray along a row meets no other edge
/// of the area than those of its strip.
struct EdgeStrips: Sendable {
    /// `edgeStarts[s]..<edgeStarts[s + 1]` are the edges of strip s.
    private(set) var edgeStarts: [Int32] = [0]
    /// First vertex of each edge.
    private(set) var edges: [Int32] = []
    /// Row and strip where each area begins; its strips follow row by row.
    private(set) var areaOrigins: [(row: Int, strip: Int)] = []

    init(_ rings: FlatRings, grid: CellGrid) {
        var counts: [Int32] = []
        for area in 0..<rings.areaCount {
            guard let extent = rings.extents[area] else {
                areaOrigins.append((row: 0, strip: edgeStarts.count - 1))
                continue
            }
            let firstRow = grid.row(extent.minY)
            let height = grid.row(extent.maxY) - firstRow + 1
            let firstStrip = edgeStarts.count - 1
            areaOrigins.append((row: firstRow, strip: firstStrip))
            func forEachRow(_ edge: Int, _ body: (Int) -> Void) {
                let (from, to) = (rings.vertices[edge].y, rings.vertices[edge + 1].y)
                for row in grid.row(min(from, to))...grid.row(max(from, to)) { body(row - firstRow) }
            }
            counts = [Int32](repeating: 0, count: height)
            rings.forEachEdge(of: area) { edge in forEachRow(edge) { counts[$0] += 1 } }
            var next = Int32(edges.count)
            for row in 0..<height {
                // From a count to the place of the first edge of the row.
                (counts[row], next) = (next, next + counts[row])
                edgeStarts.append(next)
            }
            edges.append(contentsOf: repeatElement(0, count: Int(next) - edges.count))
            rings.forEachEdge(of: area) { edge in
                forEachRow(edge) { row in
                    edges[Int(counts[row])] = Int32(edge)
                    counts[row] += 1
                }
            }
        }
    }

    /// The strip of an area in a row of the grid that its extent reaches.
    func strip(of area: Int, row: Int) -> Int { areaOrigins[area].strip + row - areaOrigins[area].row }

    /// Whether the closed area of `strip` contains the point, see `RayParity`.
    /// - Complexity: O(edges in the strip).
    @inline(__always)
    func covers(_ strip: Int, _ vertices: [Position], x: Double, y: Double) -> Bool {
        var ray = RayParity(x: x, y: y)
        for slot in Int(edgeStarts[strip])..<Int(edgeStarts[strip + 1]) {
            let edge = Int(edges[slot])
            ray.cross(vertices[edge], vertices[edge + 1])
        }
        return ray.isCovered
    }
}
