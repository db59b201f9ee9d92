import GeoTypes

/// The rings of every area one behind the other, for walks without pointers.
struct FlatRings: Sendable {
    /// The farthest a vertex may lie from the origin, metres; keeps every product in range.
    static let reach = 1e12
    /// Thirty times as many pieces of border still count in 32 bits.
    static let capacity = 1 << 26

    /// Closed rings in order of area, polygon, ring.
    private(set) var vertices: [Position] = []
    /// `ringStarts[r]..<ringStarts[r + 1]` are the vertices of ring r.
    private(set) var ringStarts: [Int] = [0]
    /// `areaStarts[a]..<areaStarts[a + 1]` are the rings of area a.
    private(set) var areaStarts: [Int] = [0]
    /// Nil for an area without a ring.
    private(set) var extents: [Extent?] = []

    var areaCount: Int { extents.count }

    /// Rings of fewer than four vertices bound nothing and are left out.
    init(_ areas: [MultiPolygon<Position>]) throws(GeoMathError) {
        for (area, multi) in areas.enumerated() {
            let first = vertices.count
            for polygon in multi.polygons where !polygon.exterior.isDegenerate {
                try append(polygon.exterior, of: area)
                for hole in polygon.holes where !hole.isDegenerate { try append(hole, of: area) }
            }
            areaStarts.append(ringStarts.count - 1)
            extents.append(Extent(around: vertices[first...]))
        }
    }

    private mutating func append(_ ring: Ring<Position>, of area: Int) throws(GeoMathError) {
        for vertex in ring.vertices {
            // NaN fails the comparison too.
            guard abs(vertex.x) <= Self.reach, abs(vertex.y) <= Self.reach else {
                throw .vertexOutOfRange(area: area, x: vertex.x, y: vertex.y)
            }
        }
        vertices.append(contentsOf: ring.vertices)
        guard vertices.count <= Self.capacity else { throw .tooManyVertices(count: vertices.count) }
        ringStarts.append(vertices.count)
    }

    /// Calls `body` with the first vertex of each edge of an area; the edge ends at the next vertex.
    @inline(__always)
    func forEachEdge(of area: Int, _ body: (Int) -> Void) {
        for ring in areaStarts[area]..<areaStarts[area + 1] {
            for edge in ringStarts[ring]..<(ringStarts[ring + 1] - 1) { body(edge) }
        }
    }
}
