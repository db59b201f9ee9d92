import GRDB
import GeoTypes
import NeedsModel

/// Searches through the R*Trees. SQLite never uses them by itself: each query starts from the tree,
/// and `CROSS JOIN` forbids the planner to turn it round.
struct SpatialSearch {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// Numbers of the communes whose centre lies in the shape; edges belong to it.
    func communes(centredIn shape: ExactArea) throws -> [Int64] {
        try rows(of: shape, SpatialSearch.communesSQL(shape))
    }

    /// Numbers of the communes that share a border line with this one; a common corner is none.
    func communes(adjacentTo code: InseeCode) throws -> [Int64] {
        guard
            let number = try Int64.fetchOne(
                database, sql: "SELECT id FROM commune WHERE insee_code = ?", arguments: [code.rawValue])
        else { throw NeedStoreError.unknownPlace(level: .commune, code: code.rawValue) }
        return try Int64.fetchAll(database, sql: SpatialSearch.adjacency, arguments: [number])
    }

    /// The commune around a place of a plane; on a border the one of the lower code.
    func commune(containing position: Position, on plane: OfficialPlane) throws -> String? {
        try String.fetchOne(
            database, sql: SpatialSearch.containment, arguments: [position.x, position.y, plane.epsg])
    }

    /// Whether boundaries of the territory lie on the plane.
    func uses(_ plane: OfficialPlane) throws -> Bool {
        try Bool.fetchOne(database, sql: "SELECT 1 FROM plane WHERE srid = ?", arguments: [plane.epsg]) ?? false
    }

    static let adjacency = """
        SELECT other.id FROM commune AS self
        CROSS JOIN idx_commune_boundary AS box
        CROSS JOIN commune AS other ON other.id = box.pkid
        WHERE self.id = ?1 AND box.pkid <> ?1
          AND box.xmin <= MbrMaxX(self.boundary) AND box.xmax >= MbrMinX(self.boundary)
          AND box.ymin <= MbrMaxY(self.boundary) AND box.ymax >= MbrMinY(self.boundary)
          AND other.plane = self.plane
          AND ST_Relate(self.boundary, other.boundary, '****1****')
        ORDER BY other.insee_code
        """

    static let containment = """
        SELECT commune.insee_code FROM idx_commune_boundary AS box
        CROSS JOIN commune ON commune.id = box.pkid
        WHERE box.xmin <= ?1 AND box.xmax >= ?1 AND box.ymin <= ?2 AND box.ymax >= ?2
          AND commune.plane = ?3 AND ST_Intersects(commune.boundary, MakePoint(?1, ?2, ?3))
        ORDER BY commune.insee_code LIMIT 1
        """

    static func communesSQL(_ shape: ExactArea) -> String {
        sql(
            for: shape, selecting: "commune.id", tree: "idx_commune_centre",
            joining: "CROSS JOIN commune ON commune.id = box.pkid", geometry: "commune.centre")
    }

    /// SQL that finds rows by a box (parameters 1–4: west, east, south, north) and keeps those for which
    /// a circle (parameters 5, 6, 7) says so.
    private static func sql(
        for shape: ExactArea, selecting row: String, tree: String, joining joins: String, geometry: String
    ) -> String {
        let test =
            switch shape {
            case .box:
                "ST_X(\(geometry)) BETWEEN ?1 AND ?2 AND ST_Y(\(geometry)) BETWEEN ?3 AND ?4"
            case .near: "ST_Distance(MakePoint(?5, ?6, 4326), \(geometry), 1) <= ?7"
            }
        return """
            SELECT \(row) FROM \(tree) AS box \(joins)
            WHERE box.xmin <= ?2 AND box.xmax >= ?1 AND box.ymin <= ?4 AND box.ymax >= ?3 AND \(test)
            """
    }

    private func rows(of shape: ExactArea, _ sql: String) throws -> [Int64] {
        let statement = try DirectStatement(database, sql)
        var found: [Int64] = []
        for box in try shape.boxes() {
            statement.bind(box.west, at: 1)
            statement.bind(box.east, at: 2)
            statement.bind(box.south, at: 3)
            statement.bind(box.north, at: 4)
            switch shape {
            case .box: break
            case .near(let centre, let radius):
                statement.bind(centre.longitude, at: 5)
                statement.bind(centre.latitude, at: 6)
                statement.bind(radius, at: 7)
            }
            while try statement.step() { found.append(statement.integer(0)) }
            statement.reset()
        }
        return found
    }
}
