import GRDB
public import NeedsModel

extension NeedsStore {
    /// Needs, voices, sources and occasions that match, by the dimensions of the query. Only public needs are counted,
    /// and with main themes every one of them once: the rows add up to the total, which without a filter is the
    /// number of public needs.
    public func counts(_ query: CountQuery) throws -> CountTable {
        try read { database in
            let lists = try lists(database)
            var accumulator = CountAccumulator(query, lists)
            guard !query.filter.shared.isEmpty else { return accumulator.table() }
            let filter = try FilterResolution(database: database, lists: lists).resolve(query.filter)
            let statement = try DirectStatement(database, filter.countSQL)
            statement.bind(filter)
            var further = try FurtherThemeReader(database, after: 0)
            while try statement.step() {
                accumulator.add(
                    NeedFacts(
                        place: statement.integer(0), theme: statement.integer(1), kind: statement.integer(2),
                        audience: statement.integer(3), collectedOn: statement.integer(4),
                        voices: statement.integer(5), isPublic: true),
                    gathering: statement.integer(6), mainWeight: statement.isNull(8) ? 1 : statement.double(8),
                    further: try further.themes(of: statement.integer(7)))
            }
            return accumulator.table()
        }
    }

    /// Needs that wait for a moderator or for consent, as one number: more would tell too much.
    public func pendingCount() throws -> Int {
        try read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM need WHERE is_public = 0 AND moderation <> 'hidden'") ?? 0
        }
    }
}

extension ResolvedFilter {
    /// The facts of each need that matches, in order of its number.
    var countSQL: String {
        """
        SELECT \(placeColumn), need.theme_id, need.kind_id, need.audience_id, need.collected_on, need.voices,
               need.gathering_id, need.id, need.theme_weight
        FROM need NOT INDEXED\(joins) WHERE \(conditions) ORDER BY need.id
        """
    }
}
