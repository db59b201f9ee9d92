import GeoTypes

/// What each cell of the grid knows: one area holds the whole cell, none does, or some must be asked.
struct CellTable: Sendable {
    /// An area to ask. The last of a list answers without being asked: `strip` is −1.
    struct Candidate: Sendable {
        /// −1: no area.
        var area: Int32
        var strip: Int32
    }

    /// ≥ 0: the area that holds the cell; −1: none; else −2 − place of the first candidate.
    private(set) var codes: [Int32]
    private(set) var candidates: [Candidate] = []

    /// - Complexity: O(cells in the extents of the areas + edges in strips).
    init(_ rings: FlatRings, grid: CellGrid, strips: EdgeStrips) {
        codes = [Int32](repeating: -1, count: grid.columns * grid.rows)
        var borders = CellBorders(cellCount: codes.count)
        for area in 0..<rings.areaCount {
            guard let extent = rings.extents[area] else { continue }
            let raster = AreaRaster(area: area, extent: extent, rings: rings, grid: grid)
            raster.forEachRun(of: grid) { row, columns, isTouched in
                let strip = strips.strip(of: area, row: row)
                if isTouched {
                    for column in columns {
                        borders.append(cell: row * grid.columns + column, area: area, strip: strip)
                    }
                } else {
                    // No edge in the run: one point answers for all of it.
                    let probe = grid.centre(column: columns.lowerBound, row: row)
                    guard strips.covers(strip, rings.vertices, x: probe.x, y: probe.y) else { return }
                    for column in columns where codes[row * grid.columns + column] < 0 {
                        codes[row * grid.columns + column] = Int32(area)
                    }
                }
            }
        }
        borders.forEachCell { cell, list in
            let whole = codes[cell]
            // An area after the one that holds the whole cell can never be the first.
            let asked = list.filter { whole < 0 || $0.area < whole }
            guard !asked.isEmpty else { return }
            codes[cell] = -2 - Int32(candidates.count)
            candidates.append(contentsOf: asked)
            candidates.append(Candidate(area: whole, strip: -1))
        }
    }
}
