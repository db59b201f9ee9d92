import GRDB

/// Words that no need says any more: of those that were erased, and of earlier versions of those that stay.
struct UnusedWords {
    private var mentions: Set<Int64> = []
    private var gatherings: Set<Int64> = []
    private var sources: Set<Int64> = []
    private var terms: [String: Set<Int64>] = ["theme": [], "kind": [], "audience": []]

    /// One walk over the needs that stay.
    init(_ database: Database) throws {
        let needs = try DirectStatement(
            database,
            """
            SELECT concerns_id, lives_id, heard_id, gathering_id, source_id, theme_id, kind_id, audience_id FROM need
            UNION ALL
            SELECT concerns_id, lives_id, heard_id, gathering_id, source_id, theme_id, kind_id, audience_id
            FROM imported_need
            """)
        while try needs.step() {
            for column in 0..<3 as Range<Int32> where !needs.isNull(column) { mentions.insert(needs.integer(column)) }
            if !needs.isNull(3) { gatherings.insert(needs.integer(3)) }
            sources.insert(needs.integer(4))
            terms["theme"]?.insert(needs.integer(5))
            terms["kind"]?.insert(needs.integer(6))
            if !needs.isNull(7) { terms["audience"]?.insert(needs.integer(7)) }
        }
        for table in ["need_further_theme", "imported_further_theme"] {
            terms["theme"]?.formUnion(try Int64.fetchSet(database, sql: "SELECT DISTINCT theme_id FROM \(table)"))
        }
    }

    /// Removes them, and what was decided about them: that somebody decided, who and when stays.
    func remove(from database: Database) throws {
        try delete("mention", keeping: mentions, database)
        let unsaid = """
            NOT EXISTS (SELECT 1 FROM mention WHERE mention.text = decision_about_place.text
                AND mention.context = decision_about_place.context)
            """
        try database.execute(
            sql: """
                UPDATE decision SET reason = '' WHERE id IN (SELECT decision_id FROM decision_about_place WHERE \(unsaid))
                """)
        try database.execute(sql: "DELETE FROM decision_about_place WHERE \(unsaid)")
        try delete("gathering", keeping: gatherings, database)
        try database.execute(
            sql: """
                DELETE FROM workshop WHERE id NOT IN (
                    SELECT workshop_id FROM gathering WHERE workshop_id IS NOT NULL)
                """)
        try delete("source", keeping: sources, database)
        // Words of a file that the vocabulary does not know.
        for (table, used) in terms { try delete(table, keeping: used, database, and: "is_listed = 0") }
    }

    private func delete(
        _ table: String, keeping used: Set<Int64>, _ database: Database, and condition: String = "TRUE"
    ) throws {
        let deletion = try DirectStatement(database, "DELETE FROM \(table) WHERE id = ? AND \(condition)")
        for number in try Int64.fetchAll(database, sql: "SELECT id FROM \(table)") where !used.contains(number) {
            deletion.bind(number, at: 1)
            try deletion.run()
        }
    }
}
