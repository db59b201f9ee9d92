import GeoTypes

/// Square cells over an extent.
///
/// `column` and `row` never decrease with x and y, also after rounding: whatever lies between two
/// numbers lies in a cell between their two cells. The whole index leans on that.
struct CellGrid: Sendable {
    let extent: Extent
    /// Metres.
    let cellSize: Double
    let columns: Int
    let rows: Int
    private let cellsPerMetre: Double

    /// About `targetCells` cells (at most three times as many), coarser where doubles get coarse. No
    /// extent: no cell, and nothing lies in it.
    init(over extent: Extent?, targetCells: Int) {
        guard let extent else {
            self.extent = Extent(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)
            (cellSize, cellsPerMetre, columns, rows) = (1, 1, 0, 0)
            return
        }
        let target = Double(max(1, targetCells))
        let greatest = [extent.minX, extent.maxX, extent.minY, extent.maxY].map(abs).max() ?? 0
        self.extent = extent
        cellSize = max(
            (extent.width * extent.height / target).squareRoot(), max(extent.width, extent.height) / target,
            // Over a million times the rounding of a coordinate.
            greatest * 1e-7, 1e-9)
        cellsPerMetre = 1 / cellSize
        columns = Int(extent.width * cellsPerMetre) + 1
        rows = Int(extent.height * cellsPerMetre) + 1
    }

    /// `x` must lie in the extent.
    @inline(__always)
    func column(_ x: Double) -> Int { Int((x - extent.minX) * cellsPerMetre) }

    /// `y` must lie in the extent.
    @inline(__always)
    func row(_ y: Double) -> Int { Int((y - extent.minY) * cellsPerMetre) }

    func centre(column: Int, row: Int) -> Position {
        Position(
            x: extent.minX + (Double(column) + 0.5) * cellSize, y: extent.minY + (Double(row) + 0.5) * cellSize)
    }

    /// Columns that an edge may touch in one row: never too few, sometimes one too many.
    func columns(of a: Position, _ b: Position, inRow row: Int) -> ClosedRange<Int> {
        let (low, high) = a.x <= b.x ? (a.x, b.x) : (b.x, a.x)
        let slope = (b.x - a.x) / (b.y - a.y)
        // Nearly level edges: rounding of y would be magnified; they cross two rows at the most.
        guard abs(slope) < 1e4 else { return column(low)...column(high) }
        let floor = extent.minY + Double(row) * cellSize
        let atFloor = a.x + (floor - a.y) * slope
        let atCeiling = a.x + (floor + cellSize - a.y) * slope
        let margin = cellSize / 1024
        let from = max(low, min(atFloor, atCeiling) - margin)
        let to = min(high, max(atFloor, atCeiling) + margin)
        // When the edge only grazes the row, rounding may turn the two around.
        return from <= to ? column(from)...column(to) : column(low)...column(high)
    }
}
