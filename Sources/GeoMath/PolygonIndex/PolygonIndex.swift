public import GeoTypes

/// Finds which of a set of areas a position lies in, exactly.
///
/// **Rule.** Areas are closed: their borders belong to them. `locate` gives the *first* area, in
/// the order of the list, that contains the position. So a position on the border of two communes
/// has one answer, the same on every machine, and overlapping areas have one too. Predicates are
/// exact (see `Planar.turn`): a position one ulp beyond a border is beyond it.
///
/// An area is everything with an odd number of its ring lines around it: holes are outside, winding
/// does not matter. Polygons of one area that overlap would cancel each other; not checked.
///
/// **How.** A fine grid knows for most cells the one area that holds them: one look-up. In a cell
/// with borders each area that has an edge there is asked, by the crossings of a ray with only the
/// edges in that row of cells.
public struct PolygonIndex: Sendable {
    /// A class so that a look-up touches one reference instead of ten arrays.
    final class Tables: Sendable {
        let rings: FlatRings
        let grid: CellGrid
        let strips: EdgeStrips
        let cells: CellTable

        init(_ rings: FlatRings, cellsPerVertex: Int) {
            self.rings = rings
            grid = CellGrid(fitting: rings, cellsPerVertex: cellsPerVertex)
            strips = EdgeStrips(rings, grid: grid)
            cells = CellTable(rings, grid: grid, strips: strips)
        }
    }

    let tables: Tables

    /// - Parameter areas: on one plane, in metres; the answers are places in this list. Rings of
    ///   fewer than four vertices bound nothing.
    /// - Throws: `vertexOutOfRange` for a vertex that is NaN, infinite or beyond 10¹² m;
    ///   `tooManyVertices` beyond 2²⁶ of them.
    /// - Complexity: O(vertices × 64): some 10 ms for 197 communes.
    public init(_ areas: [MultiPolygon<Position>]) throws(GeoMathError) {
        try self.init(areas, cellsPerVertex: 64)
    }

    /// Cells per vertex decide between memory (four bytes a cell) and time; tests try grids of all sizes.
    init(_ areas: [MultiPolygon<Position>], cellsPerVertex: Int) throws(GeoMathError) {
        tables = Tables(try FlatRings(areas), cellsPerVertex: cellsPerVertex)
    }

    /// Number of areas.
    public var count: Int { tables.rings.areaCount }

    /// The least extent around every area, nil when none has a ring.
    public var extent: Extent? { Extent(around: tables.rings.vertices) }

    /// The least extent around one area; nil when it has no ring or there is no such area.
    public func extent(of area: Int) -> Extent? {
        tables.rings.extents.indices.contains(area) ? tables.rings.extents[area] : nil
    }
}
