/// Which areas have an edge in which cell, gathered area by area and given back cell by cell.
struct CellBorders {
    private var counts: [Int32]
    private var cells: [Int32] = []
    private var candidates: [CellTable.Candidate] = []

    init(cellCount: Int) {
        counts = [Int32](repeating: 0, count: cellCount)
    }

    mutating func append(cell: Int, area: Int, strip: Int) {
        counts[cell] += 1
        cells.append(Int32(cell))
        candidates.append(CellTable.Candidate(area: Int32(area), strip: Int32(strip)))
    }

    /// Calls `body` for each cell that has candidates, in order of cell, each list in order of area.
    /// - Complexity: O(cells + candidates), a counting sort.
    consuming func forEachCell(_ body: (_ cell: Int, _ list: ArraySlice<CellTable.Candidate>) -> Void) {
        var next: Int32 = 0
        for cell in counts.indices { (counts[cell], next) = (next, next + counts[cell]) }
        var sorted = candidates
        for (cell, candidate) in zip(cells, candidates) {
            sorted[Int(counts[Int(cell)])] = candidate
            counts[Int(cell)] += 1
        }
        var start = 0
        for cell in counts.indices {
            let end = Int(counts[cell])
            if end > start { body(cell, sorted[start..<end]) }
            start = end
        }
    }
}
