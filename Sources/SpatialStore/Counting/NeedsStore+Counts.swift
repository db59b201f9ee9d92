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
            let counting = try Counting(database, try lists(database))
            return try counting.tables([query]).first ?? counting.nothing(query)
        }
    }

    /// Likewise for several queries, in their order and all of one state of the store. Those that differ in nothing but
    /// the places that they select and the dimensions of places, themes and months share a pass.
    public func counts(_ queries: [CountQuery]) throws(NeedStoreError) -> [CountTable] {
        try read { database in try Counting(database, try lists(database)).tables(queries) }
    }

    /// Needs that are not public, whether they wait, were hidden or lack consent, as one number: more would tell too much.
    public func pendingCount() throws(NeedStoreError) -> Int {
        try read { database in
            try Int.fetchOne(database, sql: "SELECT count(*) FROM need WHERE is_public = 0") ?? 0
        }
    }
}

/// Answers queries with as few passes as there are different sets of needs.
private struct Counting {
    /// What the queries of one pass have in common.
    private struct Share: Hashable {
        var filter: OwnerFilter
        var parts: CombinationParts
    }

    private let database: Database
    private let lists: StoreLists
    private let gatherings: Int
    /// About how many, not above some millions.
    private let needs: Int
    /// Gatherings that are a file on one day, which are few: the others are workshops.
    private let files: [Int]

    init(_ database: Database, _ lists: StoreLists) throws {
        self.database = database
        self.lists = lists
        gatherings = try Int.fetchOne(database, sql: "SELECT max(id) FROM gathering") ?? 0
        let lastPage = try Int.fetchOne(database, sql: "SELECT max(id) FROM fact_page") ?? -1
        needs = min(max(0, lastPage), 1 << 10) * FactPage.slots + FactPage.slots
        files = try Int.fetchAll(database, sql: "SELECT id FROM gathering WHERE workshop_id IS NULL")
    }

    func tables(_ queries: [CountQuery]) throws -> [CountTable] {
        var shares: [Share: [Int]] = [:]
        for (place, query) in queries.enumerated() where !query.filter.shared.isEmpty {
            shares[share(query), default: []].append(place)
        }
        var tables = queries.map(nothing)
        for (share, members) in shares {
            for (place, table) in zip(members, try answers(members.map { queries[$0] }, share)) {
                tables[place] = table
            }
        }
        return tables
    }

    func nothing(_ query: CountQuery) -> CountTable {
        CountTable(dimensions: query.dimensions, rows: [], total: .nothing, squaredSourceSizes: 0)
    }

    /// Rows that repeat needs cannot be told apart again by their places.
    private func share(_ query: CountQuery) -> Share {
        var share = Share(filter: query.filter, parts: CombinationParts(query))
        if !share.parts.eachTheme { share.filter.shared.places = nil }
        return share
    }

    private func answers(_ queries: [CountQuery], _ share: Share) throws -> [CountTable] {
        var filter = share.filter
        let places = queries.map(\.filter.shared.places)
        let isOnePlace = places.allSatisfy { $0 == places.first }
        if isOnePlace { filter.shared.places = places.first ?? nil }
        let resolution = FilterResolution(database: database, lists: lists)
        var pass = CountPass(
            share.parts, place: FilterResolution.placeColumn(filter.shared.placeRole),
            asksMonth: queries.contains { $0.dimensions.contains(.month) }, lists, gatherings: gatherings,
            needs: needs)
        let scanner = try FactScanner(
            database, resolution.resolve(filter), columns: pass.columns, needsThemes: share.parts.eachTheme)
        let texts = try TextMatches(filter.shared.texts, database)
        while var matches = try scanner.next() {
            try texts?.refine(&matches)
            pass.add(matches)
        }
        let ordered = pass.runs.inOrder()
        return queries.map { query in
            let selected = isOnePlace ? nil : query.filter.shared.places.map(resolution.places)
            return CountFold(query, pass, lists, places: selected).table(ordered, files: files)
        }
    }
}
