/// Points sorted into square cells, for questions about a small rectangle.
struct PointBins {
    /// `column << 46 | row << 28 | point`, ascending.
    private let entries: [UInt64]
    private let size: Int64

    private static let shift = Int64(GridPoint.limit) + 2
    private static let pointMask = UInt64(1 << 28 - 1)

    init(_ points: [GridPoint]) {
        var total: Int64 = 0
        for (a, b) in zip(points, points.dropFirst()) {
            // Steps between arcs are no edges; they must not make cells a country wide.
            total += min(abs(Int64(a.x) - Int64(b.x)) + abs(Int64(a.y) - Int64(b.y)), 2_000)
        }
        let size = max(160, 4 * total / Int64(max(1, points.count)))
        self.size = size
        var entries = points.enumerated().map { index, point in
            UInt64((Int64(point.x) + Self.shift) / size) << 46 | UInt64((Int64(point.y) + Self.shift) / size) << 28
                | UInt64(index)
        }
        entries.sort()
        self.entries = entries
    }

    /// All points of the cells that the rectangle touches pass `test`; some lie outside the rectangle.
    func allSatisfy(from low: GridPoint, to high: GridPoint, _ test: (Int) -> Bool) -> Bool {
        let columns = (Int64(low.x) + Self.shift) / size...(Int64(high.x) + Self.shift) / size
        let (south, north) = ((Int64(low.y) + Self.shift) / size, (Int64(high.y) + Self.shift) / size)
        return entries.withUnsafeBufferPointer { entries in
            for column in columns {
                let first = UInt64(column) << 46 | UInt64(south) << 28
                let last = UInt64(column) << 46 | UInt64(north) << 28 | Self.pointMask
                var (lower, upper) = (0, entries.count)
                while lower < upper {
                    let middle = (lower + upper) >> 1
                    if entries[middle] < first { lower = middle + 1 } else { upper = middle }
                }
                while lower < entries.count, entries[lower] <= last {
                    if !test(Int(entries[lower] & Self.pointMask)) { return false }
                    lower += 1
                }
            }
            return true
        }
    }
}
