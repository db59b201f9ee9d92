import GRDB

extension NeedsStore {
    /// Looks at everything: structure, spatial indices, references, counts. It reads the whole
    /// database; nothing is repaired.
    public func check() throws -> StoreHealth {
        try read { database in
            func text(_ sql: String) throws -> String { try String.fetchOne(database, sql: sql) ?? "" }
            func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
            return StoreHealth(
                schemaVersion: try number("PRAGMA user_version"), revision: try database.revision(),
                needs: try number("SELECT count(*) FROM need"),
                publicNeeds: try number("SELECT count(*) FROM need WHERE is_public = 1"),
                communes: try number("SELECT count(*) FROM commune"),
                sqliteVersion: try text("SELECT sqlite_version()"),
                spatialiteVersion: try text("SELECT spatialite_version()"),
                projVersion: try text("SELECT proj_version()"), geosVersion: try text("SELECT geos_version()"),
                problems: try database.structureProblems() + database.referenceProblems() + database.countProblems())
        }
    }

    /// Counts everything again and writes the tally anew.
    public func rebuildTally() throws {
        try write { database in
            try database.execute(sql: "DELETE FROM tally")
            for slice in TallySlice.allCases {
                try database.execute(sql: "INSERT INTO tally \(slice.recount)")
            }
            try database.advanceRevision()
        }
    }
}

extension Database {
    fileprivate func structureProblems() throws -> [StoreHealth.Problem] {
        let words = try String.fetchAll(self, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        var problems = words.map { StoreHealth.Problem.structure($0) }
        let trees = [
            "idx_commune_boundary": "commune", "idx_commune_centre": "commune", PointTable.index: "need_point",
        ]
        for (tree, table) in trees.sorted(by: { $0.key < $1.key }) {
            let answer = try String.fetchOne(self, sql: "SELECT rtreecheck(?)", arguments: [tree]) ?? ""
            if answer != "ok" { problems.append(.spatialIndex(tree, reason: answer)) }
            let missing = try Int.fetchOne(
                self,
                sql: """
                    SELECT (SELECT count(*) FROM \(table) WHERE id NOT IN (SELECT rowid FROM \(tree)_rowid))
                         + (SELECT count(*) FROM \(tree)_rowid WHERE rowid NOT IN (SELECT id FROM \(table)))
                    """)
            if let missing, missing > 0 {
                problems.append(.spatialIndex(tree, reason: "\(missing) rows differ from \(table)"))
            }
        }
        return problems
    }

    fileprivate func referenceProblems() throws -> [StoreHealth.Problem] {
        var rows: [String: Int] = [:]
        let cursor = try Row.fetchCursor(self, sql: "PRAGMA foreign_key_check")
        while let row = try cursor.next() { rows[row["table"], default: 0] += 1 }
        let orphans = try Int.fetchOne(
            self, sql: "SELECT count(*) FROM need_point WHERE need_id NOT IN (SELECT id FROM need)")
        if let orphans, orphans > 0 { rows["need_point", default: 0] += orphans }
        return rows.sorted { $0.key < $1.key }.map { .danglingReferences(table: $0, rows: $1) }
    }

    fileprivate func countProblems() throws -> [StoreHealth.Problem] {
        var cells = 0
        for slice in TallySlice.allCases {
            let kept = "SELECT * FROM tally WHERE slice = \(slice.rawValue)"
            cells +=
                try Int.fetchOne(
                    self,
                    sql: """
                        SELECT (SELECT count(*) FROM (\(kept) EXCEPT \(slice.recount)))
                             + (SELECT count(*) FROM (\(slice.recount) EXCEPT \(kept)))
                        """) ?? 0
        }
        let misplaced = try Int.fetchOne(self, sql: Database.misplacedNeeds) ?? 0
        return (cells > 0 ? [.tally(cells: cells)] : []) + (misplaced > 0 ? [.effectivePlaces(needs: misplaced)] : [])
    }

    /// The rule of `Need.effectivePlace`, written a second time in SQL.
    private static let misplacedNeeds = """
        SELECT count(*) FROM need
        LEFT JOIN mention AS concerns ON concerns.id = need.concerns_id
        LEFT JOIN mention AS lives ON lives.id = need.lives_id
        LEFT JOIN mention AS heard ON heard.id = need.heard_id
        WHERE need.place_id <> coalesce(nullif(concerns.place_id, 0), nullif(lives.place_id, 0),
                                        nullif(heard.place_id, 0), 0)
           OR need.is_public <> (need.moderation = 'published' AND need.has_consent = 1)
        """
}

extension TallySlice {
    /// The rows that the tally must hold, counted from the needs.
    fileprivate var recount: String {
        func column(_ fact: FactColumn, _ sql: String) -> String { columns.contains(fact) ? sql : "0" }
        let keys = [
            column(.place, "place_id"), column(.theme, "theme_id"), column(.kind, "kind_id"),
            column(.audience, "coalesce(audience_id, 0)"), column(.month, "coalesce(collected_on, 0) / 100"),
        ]
        return """
            SELECT \(rawValue), \(keys.joined(separator: ", ")), count(*), sum(voices) FROM need WHERE is_public = 1
            GROUP BY 1, 2, 3, 4, 5, 6
            """
    }
}
