import GRDB
import GeoTypes
import NeedsModel

/// Exact points in a shape. Only the owner asks, and seldom: a walk over all of them (200,000 in 40 ms) costs less than
/// a tree that every import would have to keep.
struct PointSearch {
    let database: Database

    /// Points by the number of their need times four plus the place: those in the shape, and all.
    func points(in area: ExactArea) throws -> (inside: NumberSet, all: NumberSet) {
        let boxes = try area.boxes()
        let isInside = try test(area)
        let walk = try DirectStatement(database, "SELECT id, geometry FROM need_point ORDER BY id")
        var inside = NumberSet()
        var all = NumberSet()
        while try walk.step() {
            let number = walk.integer(0)
            all.insert(number)
            guard let point = SpatialBlob.pointCoordinate(walk.bytes(1)),
                boxes.contains(where: { $0.contains(point) }), try isInside(point)
            else { continue }
            inside.insert(number)
        }
        return (inside, all)
    }

    /// What the boxes around a shape leave open. Edges belong to it.
    private func test(_ area: ExactArea) throws -> (Coordinate) throws -> Bool {
        let statement: DirectStatement
        switch area {
        case .box: return { _ in true }
        case .near(let centre, let radius):
            statement = try DirectStatement(database, "SELECT ST_Distance(?1, ?2, 1) <= ?3")
            statement.bind(blob: SpatialBlob.point(centre), at: 1)
            statement.bind(radius, at: 3)
        }
        return { point in
            defer { statement.reset() }
            statement.bind(blob: SpatialBlob.point(point), at: 2)
            return try statement.step() && statement.integer(0) == 1
        }
    }
}
