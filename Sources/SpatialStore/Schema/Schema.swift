import GRDB

/// What marks a file as ours and how its tables came to be. Databases of versions before the first release are refused:
/// their files are imported again.
enum Schema {
    /// « PLNS », in the header of the file (`PRAGMA application_id`).
    static let applicationID: Int32 = 0x504C_4E53
    /// Number of the newest migration, kept in `PRAGMA user_version`.
    static let version = 3

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("3 decisions") { database in
            try createSpatialMetadata(database)
            for group in [
                territoryTables, needTables, moderationTables, importTables, recognitionTables, refusedTables,
                erasureTables, digestTables, views, explanations,
            ] {
                try database.execute(sql: group)
            }
            try registerGeometries(database)
            try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
        }
        return migrator
    }

    /// Only the reference systems in use (those of boundaries come with the territory): all 6,215 of EPSG would
    /// cost 280 ms and 6.5 MB.
    private static func createSpatialMetadata(_ database: Database) throws {
        // 0: without a transaction of its own, for this one is open.
        _ = try Int.fetchOne(database, sql: "SELECT InitSpatialMetaData(0, 'NONE')")
        for srid in [4326, 3857] {
            _ = try Int.fetchOne(database, sql: "SELECT InsertEpsgSrid(?)", arguments: [srid])
        }
    }

    private static func registerGeometries(_ database: Database) throws {
        try TerritoryGeometries(database).register("centre", srid: 4326, type: "POINT")
        // GIS programs search a view through the tree of the column that it draws on and look for the numbers found
        // there in the view: numbers of communes, which are not those of needs. Without the mark they read all rows.
        try database.execute(
            sql: """
                UPDATE geometry_columns SET spatial_index_enabled = 0
                WHERE f_table_name = 'commune' AND f_geometry_column = 'centre'
                """)
        try database.execute(
            sql: """
                INSERT INTO views_geometry_columns
                    (view_name, view_geometry, view_rowid, f_table_name, f_geometry_column, read_only)
                VALUES ('published_need', 'geometry', 'id', 'commune', 'centre', 1)
                """)
    }
}
