import GeoTypes

extension CellGrid {
    /// The finest grid of about `cellsPerVertex` cells a vertex whose tables stay in proportion to the
    /// input: long thin areas that overlap a lot get a coarser one instead of exhausting memory.
    init(fitting rings: FlatRings, cellsPerVertex: Int) {
        let extent = Extent(around: rings.vertices)
        var target = min(rings.vertices.count * cellsPerVertex, 1 << 23)
        var grid = CellGrid(over: extent, targetCells: target)
        while target > 1, !grid.isAffordable(for: rings, cellsPerVertex: cellsPerVertex) {
            target /= 4
            grid = CellGrid(over: extent, targetCells: target)
        }
        self = grid
    }

    /// Counts what will be filled: the cells in the extents of the areas, the rows and columns that
    /// edges go through.
    private func isAffordable(for rings: FlatRings, cellsPerVertex: Int) -> Bool {
        var filled = 0
        var crossed = 0
        for area in 0..<rings.areaCount {
            guard let extent = rings.extents[area] else { continue }
            filled += span(extent.minX, extent.maxX, column) * span(extent.minY, extent.maxY, row)
            rings.forEachEdge(of: area) { edge in
                let (a, b) = (rings.vertices[edge], rings.vertices[edge + 1])
                crossed += span(a.x, b.x, column) + span(a.y, b.y, row)
            }
        }
        let count = rings.vertices.count
        return filled <= 4 * cellsPerVertex * count + 1 << 16 && crossed <= 30 * count + 1 << 16
    }

    private func span(_ from: Double, _ to: Double, _ cell: (Double) -> Int) -> Int {
        abs(cell(to) - cell(from)) + 1
    }
}
