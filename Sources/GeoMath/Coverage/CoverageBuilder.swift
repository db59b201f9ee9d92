public import GeoTypes

/// Makes a `Coverage` from polygons that were drawn one by one.
///
/// Vertices are rounded to whole metres. Memory: some 12 bytes a vertex while areas are added, ten
/// times that while building.
public struct CoverageBuilder {
    private var points: [GridPoint] = []
    private var ringStarts: [Int32] = [0]
    private var ringAreas: [Int32] = []
    private var planes: [Coverage.Plane] = []
    /// Rings that had no surface left on the grid.
    private var collapsedRings = 0

    public init() {}

    /// A new area without a polygon, and its number.
    public mutating func addArea(plane: Coverage.Plane = .lambert93) -> Int {
        planes.append(plane)
        return planes.count - 1
    }

    /// Adds to an area a part of it; parts of one area may touch, their common border vanishes.
    /// Winding is set right, whatever it was.
    ///
    /// - Throws: `notOnGrid`, `tooLarge`.
    public mutating func add(_ polygon: Polygon<Position>, to area: Int) throws(CoverageError) {
        try add(polygon.exterior.vertices, area: area, isHole: false)
        for hole in polygon.holes { try add(hole.vertices, area: area, isHole: true) }
    }

    private mutating func add(_ ring: [Position], area: Int, isHole: Bool) throws(CoverageError) {
        let start = points.count
        guard start + ring.count < Int(Int32.max) / 4 else { throw .tooLarge(vertices: start + ring.count) }
        for position in ring {
            guard let point = GridPoint(nearest: position) else { throw .notOnGrid(area: area) }
            if points.count == start || points[points.count - 1] != point { points.append(point) }
        }
        if points.count > start, points[start] == points[points.count - 1] { points.removeLast() }
        let doubleArea = GridRing.doubleArea(points[start...])
        guard points.count - start >= 3, doubleArea != 0 else {
            points.removeSubrange(start...)
            collapsedRings += 1
            return
        }
        if (doubleArea > 0) == isHole { points[start...].reverse() }
        ringStarts.append(Int32(points.count))
        ringAreas.append(Int32(area))
    }

    /// - Throws: `emptyArea`, `stillCrossing`.
    public consuming func build() throws(CoverageError) -> Coverage {
        let edges = sharedEdges()
        var border = BorderEdges(vertices: edges.vertices)
        border.from = edges.from
        border.to = edges.to
        for edge in 0..<edges.count {
            var side = Coverage.Sides()
            for use in edges.uses(of: edge) {
                if use.winding > 0 { side.leftIndex = use.area } else { side.rightIndex = use.area }
            }
            border.sides.append(side)
        }
        return try ArcCutter.coverage(border, planes: planes)
    }

    private func sharedEdges() -> SharedEdges {
        let vertices = PointIndex(points)
        var loose: [SharedEdges.LooseUse] = []
        loose.reserveCapacity(points.count)
        for ring in ringAreas.indices {
            let range = Int(ringStarts[ring])..<Int(ringStarts[ring + 1])
            var previous = vertices.number(of: points[range.upperBound - 1])
            for place in range {
                let vertex = vertices.number(of: points[place])
                loose.append(SharedEdges.loose(previous, vertex, area: ringAreas[ring]))
                previous = vertex
            }
        }
        return SharedEdges(vertices: vertices, loose: loose)
    }
}
