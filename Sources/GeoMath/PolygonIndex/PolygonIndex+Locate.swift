public import GeoTypes

extension PolygonIndex {
    /// The first area that contains the position; nil when none does, or a number is NaN.
    public func locate(_ position: Position) -> Int? { locate(x: position.x, y: position.y) }

    /// The first area that contains the position at `x`, `y` metres; nil when none does, or a number is NaN.
    public func locate(x: Double, y: Double) -> Int? {
        let area = tables.locate(x: x, y: y)
        return area < 0 ? nil : Int(area)
    }

    /// The area of each position, −1 where there is none: twice as fast as one call for each.
    public func locate(_ positions: [Position]) -> [Int32] {
        positions.map { tables.locate(x: $0.x, y: $0.y) }
    }
}

extension PolygonIndex.Tables {
    /// −1: no area.
    @inline(__always)
    func locate(x: Double, y: Double) -> Int32 {
        let extent = grid.extent
        // Written so that NaN is outside.
        guard x >= extent.minX, x <= extent.maxX, y >= extent.minY, y <= extent.maxY else { return -1 }
        let code = cells.codes[grid.row(y) * grid.columns + grid.column(x)]
        guard code < -1 else { return code }
        var next = Int(-2 - code)
        while true {
            let candidate = cells.candidates[next]
            if candidate.strip < 0 || strips.covers(Int(candidate.strip), rings.vertices, x: x, y: y) {
                return candidate.area
            }
            next += 1
        }
    }
}
