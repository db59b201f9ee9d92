import GeoTypes

/// The cells that the edges of one area touch, over its extent.
struct AreaRaster {
    private let firstColumn: Int
    private let firstRow: Int
    private let width: Int
    private let height: Int
    private let isTouched: [Bool]

    init(area: Int, extent: Extent, rings: FlatRings, grid: CellGrid) {
        let (firstColumn, firstRow) = (grid.column(extent.minX), grid.row(extent.minY))
        let width = grid.column(extent.maxX) - firstColumn + 1
        let height = grid.row(extent.maxY) - firstRow + 1
        var touched = [Bool](repeating: false, count: width * height)
        rings.forEachEdge(of: area) { edge in
            let (a, b) = (rings.vertices[edge], rings.vertices[edge + 1])
            for row in grid.row(min(a.y, b.y))...grid.row(max(a.y, b.y)) {
                for column in grid.columns(of: a, b, inRow: row) {
                    touched[(row - firstRow) * width + column - firstColumn] = true
                }
            }
        }
        (self.firstColumn, self.firstRow, self.width, self.height) = (firstColumn, firstRow, width, height)
        isTouched = touched
    }

    /// Calls `body` with each longest run of cells of a row that are all touched or all untouched.
    func forEachRun(of grid: CellGrid, _ body: (_ row: Int, _ columns: Range<Int>, _ isTouched: Bool) -> Void) {
        for row in 0..<height {
            var start = 0
            while start < width {
                let state = isTouched[row * width + start]
                var end = start + 1
                while end < width, isTouched[row * width + end] == state { end += 1 }
                body(firstRow + row, (firstColumn + start)..<(firstColumn + end), state)
                start = end
            }
        }
    }
}
