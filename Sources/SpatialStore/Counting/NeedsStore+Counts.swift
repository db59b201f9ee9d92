import GRDB
public import NeedsModel

extension NeedsStore {
    /// Needs and voices that match, by the dimensions of the query. Only public needs are counted, and
    /// every one of them once: the rows add up to the total, which without a filter is the number of
    /// public needs.
    ///
    /// - Complexity: O(cells) when the tally knows the answer: dimensions and filters among commune,
    ///   EPCI, department, theme and kind; or place, audience and month; or theme, kind, audience and
    ///   month. Else a pass over the index of the needs that match.
    public func counts(_ query: CountQuery) throws -> CountTable {
        try read { database in
            let lists = try lists(database)
            let filter = try FilterResolution(database: database, lists: lists).resolve(query.filter)
            var accumulator = CountAccumulator(query, lists)
            let asked = CountGrouping.columns(query.dimensions)
            if !query.countsOccasions, let looked = filter.tallyColumns,
                let slice = TallySlice.covering(asked.union(looked))
            {
                try accumulator.addTally(database, slice, filter, asked)
            } else {
                try accumulator.addNeeds(database, filter, asked)
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

extension CountAccumulator {
    fileprivate mutating func addTally(
        _ database: Database, _ slice: TallySlice, _ filter: ResolvedFilter, _ asked: Set<FactColumn>
    ) throws {
        let statement = try DirectStatement(
            database,
            """
            SELECT place_id, theme_id, kind_id, audience_id, month, needs, voices
            FROM tally WHERE slice = \(slice.rawValue)
            """)
        func accepts(_ numbers: Set<Int64>?, _ column: Int32) -> Bool {
            numbers.map { $0.contains(statement.integer(column)) } ?? true
        }
        func value(_ column: FactColumn, _ position: Int32) -> Int64 {
            asked.contains(column) ? statement.integer(position) : 0
        }
        let (place, theme, kind) = (asked.contains(.place), asked.contains(.theme), asked.contains(.kind))
        let (audience, month) = (asked.contains(.audience), asked.contains(.month))
        while try statement.step() {
            guard accepts(filter.places, 0), accepts(filter.themes, 1), accepts(filter.kinds, 2),
                accepts(filter.audiences, 3)
            else { continue }
            add(
                place: place ? statement.integer(0) : 0, theme: theme ? statement.integer(1) : 0,
                kind: kind ? statement.integer(2) : 0, audience: audience ? statement.integer(3) : 0,
                month: month ? statement.integer(4) : 0, needs: statement.integer(5), voices: statement.integer(6))
        }
    }

    fileprivate mutating func addNeeds(
        _ database: Database, _ filter: ResolvedFilter, _ asked: Set<FactColumn>
    ) throws {
        let statement = try DirectStatement(database, filter.countSQL(asked))
        if let text = filter.text { statement.bind(text, at: 1) }
        while try statement.step() {
            add(
                place: statement.integer(0), theme: statement.integer(1), kind: statement.integer(2),
                audience: statement.integer(3), month: statement.integer(4), voices: statement.integer(5),
                occasion: statement.integer(6))
        }
    }
}

extension ResolvedFilter {
    /// One row for each need that matches, with 0 for columns that nobody asked for.
    func countSQL(_ asked: Set<FactColumn>) -> String {
        func column(_ fact: FactColumn, _ sql: String) -> String { asked.contains(fact) ? sql : "0" }
        let columns = [
            column(.place, placeColumn), column(.theme, "need.theme_id"), column(.kind, "need.kind_id"),
            column(.audience, "need.audience_id"), column(.month, "need.collected_on / 100"), "need.voices",
            "need.occasion_id",
        ]
        return "SELECT \(columns.joined(separator: ", ")) FROM \(source)\(joins) WHERE \(conditions)"
    }
}
