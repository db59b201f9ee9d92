/// Edges sorted into square cells, so that only those which may meet are compared.
///
/// An edge stands in every cell that it comes within a metre of. Cells are as large as edges are long,
/// so their number stays near that of the edges, whatever their spread.
struct EdgeBins {
    /// `column << 46 | row << 28 | edge`, ascending.
    private var entries: [UInt64] = []
    private let size: Int64

    /// Edges beyond this number do not fit into an entry.
    static let limit = 1 << 28

    /// - Complexity: O(n log n) for edges of like length.
    init(count: Int, ends: (Int) -> (GridPoint, GridPoint)) {
        var total: Int64 = 0
        for edge in 0..<count {
            let (a, b) = ends(edge)
            total += max(abs(Int64(a.x) - Int64(b.x)), abs(Int64(a.y) - Int64(b.y)))
        }
        size = max(160, 2 * total / Int64(max(1, count)))
        entries.reserveCapacity(count * 2)
        for edge in 0..<count {
            let (a, b) = ends(edge)
            append(UInt64(edge), a < b ? a : b, a < b ? b : a)
        }
        entries.sort()
    }

    /// Column by column, the rows that the edge comes near in it. `a` is the western end.
    private mutating func append(_ edge: UInt64, _ a: GridPoint, _ b: GridPoint) {
        let shift = Int64(GridPoint.limit) + 2
        let (ax, ay, bx, by) = (Int64(a.x) + shift, Int64(a.y) + shift, Int64(b.x) + shift, Int64(b.y) + shift)
        let (firstColumn, lastColumn) = ((ax - 1) / size, (bx + 1) / size)
        for column in firstColumn...lastColumn {
            var (low, high) = (min(ay, by), max(ay, by))
            if firstColumn != lastColumn, bx > ax {
                let west = min(max(column * size - 1, ax), bx)
                let east = min(max((column + 1) * size + 1, ax), bx)
                let atWest = ay + (west - ax) * (by - ay) / (bx - ax)
                let atEast = ay + (east - ax) * (by - ay) / (bx - ax)
                // Whole-number division may be one metre off.
                (low, high) = (min(atWest, atEast) - 1, max(atWest, atEast) + 1)
            }
            for row in ((low - 1) / size)...((high + 1) / size) {
                entries.append(UInt64(column) << 46 | UInt64(row) << 28 | edge)
            }
        }
    }

    /// Gives `body` every pair of edges that share a cell, some pairs more than once.
    func forEachPair(_ body: (Int, Int) -> Void) {
        let mask = UInt64(Self.limit - 1)
        entries.withUnsafeBufferPointer { entries in
            var start = 0
            while start < entries.count {
                let cell = entries[start] >> 28
                var end = start + 1
                while end < entries.count, entries[end] >> 28 == cell { end += 1 }
                for first in start..<end {
                    for second in (first + 1)..<max(end, first + 1) {
                        body(Int(entries[first] & mask), Int(entries[second] & mask))
                    }
                }
                start = end
            }
        }
    }
}
