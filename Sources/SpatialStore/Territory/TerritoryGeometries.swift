import GRDB
import GeoTypes

/// Tells SpatiaLite, and the GIS programs that open the file, about the geometries of communes.
struct TerritoryGeometries {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// Makes the reference systems of these planes known; a geometry may name no other.
    func add(_ planes: [OfficialPlane: Int]) throws {
        for (plane, communes) in planes.sorted(by: { $0.key.epsg < $1.key.epsg }) {
            let known = try Int.fetchOne(database, sql: "SELECT InsertEpsgSrid(?)", arguments: [plane.epsg])
            guard known == 1 else {
                throw DatabaseError(message: "SpatiaLite knows no reference system \(plane.authorityCode)")
            }
            try database.execute(sql: "INSERT INTO plane VALUES (?, ?)", arguments: [plane.epsg, communes])
        }
    }

    /// Once every boundary is there: registered when they lie on one plane, else only in the R*Tree.
    func indexBoundaries(on planes: [OfficialPlane]) throws {
        if let plane = planes.first, planes.count == 1 {
            // SpatiaLite wants to make the tree itself, and then fills it from the table.
            try database.execute(sql: "DROP TABLE idx_commune_boundary")
            try register("boundary", srid: plane.epsg, type: "MULTIPOLYGON")
        } else {
            try database.execute(
                sql: """
                    INSERT INTO idx_commune_boundary
                    SELECT id, MbrMinX(boundary), MbrMaxX(boundary), MbrMinY(boundary), MbrMaxY(boundary) FROM commune
                    """)
        }
    }

    /// A column of `commune` that every GIS program finds, with its R*Tree.
    func register(_ column: String, srid: Int, type: String) throws {
        let registered = try Int.fetchOne(
            database, sql: "SELECT RecoverGeometryColumn('commune', ?, ?, ?, 'XY')", arguments: [column, srid, type])
        let indexed = try Int.fetchOne(
            database, sql: "SELECT CreateSpatialIndex('commune', ?)", arguments: [column])
        guard registered == 1, indexed == 1 else {
            throw DatabaseError(message: "the geometry commune.\(column) could not be registered")
        }
    }
}
