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
    private var groups: [Int32] = []
    /// Polygons that each area was given.
    private var parts: [Int32] = []
    /// Rings that had no surface left on the grid.
    private var collapsedRings = 0

    public init() {}

    /// A new area without a polygon, and its number.
    ///
    /// - Parameter group: which areas were drawn together, such as the department's number: where the
    ///   borders of two groups differ, the lower group's line stands. Each area is a group of its own
    ///   when none is given.
    public mutating func addArea(plane: Coverage.Plane, group: Int? = nil) -> Int {
        planes.append(plane)
        groups.append(Int32(clamping: group ?? planes.count - 1))
        parts.append(0)
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
        if !isHole { parts[area] += 1 }
    }

    /// Nodes all edges, finds gaps and overlaps, settles them and cuts arcs. Afterwards every border has
    /// one area or none on each side, and rings are simple.
    ///
    /// - Parameter sliverWidth: gaps wider than this on average, metres, stay holes and are reported.
    /// - Throws: `emptyArea` when nothing is left of an area, `stillCrossing`, `tooLarge`.
    /// - Complexity: O(n log n).
    public consuming func build(
        sliverWidth: Double = 100
    ) throws(CoverageError) -> (coverage: Coverage, repair: CoverageRepair) {
        let (planes, groups, parts) = (planes, groups, parts)
        var repair = CoverageRepair()
        repair.collapsedRings = collapsedRings
        let noded = try EdgeNoder.node(takeEdges())
        repair.splits = noded.splits
        let graph = FaceGraph(noded.edges)
        let faces = FaceOwners(graph, groups: groups, sliverWidth: sliverWidth, parts: parts)
        repair.patches = faces.patches
        let coverage = try ArcCutter.coverage(Self.borders(graph, faces), planes: planes)
        return (coverage, repair)
    }

    /// The edges of all rings; the rings themselves are given up.
    private mutating func takeEdges() -> SharedEdges {
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
        points = []
        return SharedEdges(vertices: vertices, loose: loose)
    }

    private static func borders(_ graph: FaceGraph, _ faces: FaceOwners) -> BorderEdges {
        var loose: [SharedEdges.LooseUse] = []
        for edge in 0..<graph.edges.count {
            let left = faces.owners[Int(graph.cycleOf[2 * edge])]
            let right = faces.owners[Int(graph.cycleOf[2 * edge + 1])]
            guard left != right else { continue }
            let (from, to) = (graph.edges.from[edge], graph.edges.to[edge])
            if left >= 0 { loose.append(SharedEdges.loose(from, to, area: left)) }
            if right >= 0 { loose.append(SharedEdges.loose(to, from, area: right)) }
        }
        for (corners, area) in faces.shared {
            for (from, to) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
                loose.append(SharedEdges.loose(from, to, area: area))
            }
        }
        let shared = SharedEdges(vertices: graph.edges.vertices, loose: loose)
        var border = BorderEdges(vertices: shared.vertices, from: shared.from, to: shared.to)
        border.sides.reserveCapacity(shared.count)
        for edge in 0..<shared.count {
            var side = Coverage.Sides()
            for use in shared.uses(of: edge) {
                if use.winding > 0 { side.leftIndex = use.area } else { side.rightIndex = use.area }
            }
            border.sides.append(side)
        }
        return border
    }
}
