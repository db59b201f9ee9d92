import GRDB
public import NeedsModel

extension NeedsStore {
    /// Needs, voices, sources and occasions that match, by the dimensions of the query. Only public needs are counted,
    /// and with main themes every one of them once: the rows add up to the total, which without a filter is the
    /// number of public needs.
    ///
    /// - Complexity: one pass over the pages of facts, whatever is asked; with `texts` also one over the words of the
    ///   needs that match everything else.
    public func counts(_ query: CountQuery) throws(NeedStoreError) -> CountTable {
        try read { database in
            let lists = try lists(database)
            let gatherings = try Int.fetchOne(database, sql: "SELECT max(id) FROM gathering") ?? 0
            var accumulator = CountAccumulator(query, lists, gatherings: gatherings)
            guard !query.filter.shared.isEmpty else { return accumulator.table(files: []) }
            let scanner = try FactScanner(
                database, FilterResolution(database: database, lists: lists).resolve(query.filter),
                columns: accumulator.columns, needsThemes: accumulator.needsThemes)
            let texts = try TextMatches(query.filter.shared.texts, database)
            while var matches = try scanner.next() {
                try texts?.refine(&matches)
                accumulator.add(matches)
            }
            return accumulator.table(files: try database.fileGatherings())
        }
    }

    /// Needs that wait for a moderator or for consent, as one number: more would tell too much.
    public func pendingCount() throws(NeedStoreError) -> Int {
        try read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM need WHERE is_public = 0 AND moderation <> 'hidden'") ?? 0
        }
    }
}

extension Database {
    /// Gatherings that are a file on one day, which are few: the others are workshops.
    fileprivate func fileGatherings() throws -> [Int] {
        try Int.fetchAll(self, sql: "SELECT id FROM gathering WHERE workshop_id IS NULL")
    }
}
