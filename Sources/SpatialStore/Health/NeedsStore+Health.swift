import GRDB
public import NeedsModel

extension NeedsStore {
    /// Looks at everything: structure, spatial indices, references, counts. It reads the whole
    /// database; nothing is repaired.
    ///
    /// - Parameter isDeep: also whether texts, points, places and the territory say what was written. Not seen are the
    ///   logs of decisions, and of a need what no count knows: who assigned its theme, and its line in the file.
    public func check(isDeep: Bool = false) throws(NeedStoreError) -> StoreHealth {
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
                problems: try database.structureProblems() + database.referenceProblems() + database.countProblems()
                    + (isDeep ? database.contentProblems() : []))
        }
    }

    /// Reads every need again and writes the pages of facts anew.
    public func rebuildPages() throws(NeedStoreError) {
        try write { database in
            try database.execute(sql: "DELETE FROM fact_page")
            let pages = try FactPageChanges(database)
            let walk = try FactTableWalk(database)
            while let (need, facts) = try walk.next() { try pages.set(facts, need: need) }
            try pages.write()
            try database.advanceRevision()
        }
    }
}

extension Database {
    fileprivate func structureProblems() throws -> [StoreHealth.Problem] {
        let words = try String.fetchAll(self, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        var problems = words.map { StoreHealth.Problem.structure($0) }
        let trees = ["idx_commune_boundary": "commune", "idx_commune_centre": "commune"]
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

    fileprivate func contentProblems() throws -> [StoreHealth.Problem] {
        let tables = try TableDigests(database: self).damaged() + (damagedMentions() > 0 ? ["mention"] : [])
        return tables.map { .contents(table: $0) }
    }

    fileprivate func countProblems() throws -> [StoreHealth.Problem] {
        let (needs, unreadable) = try differingPages()
        let misplaced = try Int.fetchOne(self, sql: Database.misplacedNeeds) ?? 0
        return unreadable.map { .unreadablePage(needs: $0) } + (needs > 0 ? [.pages(needs: needs)] : [])
            + (misplaced > 0 ? [.effectivePlaces(needs: misplaced)] : [])
    }

    /// Needs of which pages and table say something else, and pages that nobody can read, by their first need.
    private func differingPages() throws -> (needs: Int, unreadable: [Int64]) {
        var needs = 0
        var unreadable: [Int64] = []
        let table = try FactPageTable(self)
        let walk = try FactTableWalk(self)
        var next = try walk.next()
        let kept = try Int64.fetchAll(self, sql: "SELECT id FROM fact_page ORDER BY id")
        let wanted = try Int64.fetchAll(self, sql: "SELECT DISTINCT id >> 12 FROM need ORDER BY 1")
        for number in Set(kept).union(wanted).sorted() {
            var expected = FactPage()
            while let (need, facts) = next, FactPage.number(ofNeed: need) == number {
                expected[FactPage.slot(ofNeed: need)] = facts
                next = try walk.next()
            }
            do {
                needs += try table.page(number).difference(from: expected)
            } catch is PageFault {
                unreadable.append(number << 12)
            }
        }
        return (needs, unreadable)
    }

    /// The rule of `PlaceRole.effective`, written a second time in SQL.
    private static let misplacedNeeds = """
        SELECT count(*) FROM need
        LEFT JOIN mention AS concerns ON concerns.id = need.concerns_id
        LEFT JOIN mention AS lives ON lives.id = need.lives_id
        LEFT JOIN mention AS heard ON heard.id = need.heard_id
        WHERE need.place_id <> CASE WHEN concerns.place_id <> 0 OR concerns.status = 'ambiguous' THEN concerns.place_id
                                    WHEN lives.place_id <> 0 OR lives.status = 'ambiguous' THEN lives.place_id
                                    WHEN heard.place_id <> 0 OR heard.status = 'ambiguous' THEN heard.place_id
                                    ELSE 0 END
           OR need.is_public <> (need.moderation = 'published' AND need.has_consent = 1)
        """
}
