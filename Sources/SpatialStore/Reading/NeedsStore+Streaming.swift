import GRDB
public import NeedsModel

extension NeedsStore {
    /// Public needs that match, in order of their number, one after the other: memory does not grow
    /// with their number. What `body` throws ends the stream and comes out as it is. With
    /// `filter.placeRole` the place of a row is still the effective one.
    ///
    /// - Returns: how many there were.
    /// - Complexity: some 3 million rows a second on one core when nothing is decoded.
    @discardableResult
    public func forEachNeed(
        matching filter: OwnerFilter = OwnerFilter(), page: NeedPage = .all,
        _ body: (borrowing NeedRow, NeedLists) throws -> Void
    ) throws -> Int {
        guard !filter.shared.isEmpty else { return 0 }
        return try read { database in
            let lists = try lists(database)
            let resolved = try FilterResolution(database: database, lists: lists).resolve(filter)
            let statement = try DirectStatement(database, resolved.streamSQL(page))
            statement.bind(resolved)
            var further = try FurtherThemeReader(database, after: page.after ?? 0)
            var count = 0
            while try statement.step() {
                let themes = try further.themes(of: statement.integer(0))
                try body(NeedRow(statement, further: themes, lists), lists.published)
                count += 1
            }
            return count
        }
    }

    /// Public needs that match, in order of their number.
    public func needs(matching filter: OwnerFilter = OwnerFilter(), page: NeedPage = .all) throws -> [NeedRecord] {
        var records: [NeedRecord] = []
        try forEachNeed(matching: filter, page: page) { row, lists in records.append(NeedRecord(row, lists)) }
        return records
    }
}

extension ResolvedFilter {
    func streamSQL(_ page: NeedPage) -> String {
        let after = page.after.map { " AND need.id > \($0)" } ?? ""
        let limit = page.limit.map { " LIMIT \(max(0, $0))" } ?? ""
        return """
            SELECT \(NeedRow.columns) FROM need NOT INDEXED\(joins) WHERE \(conditions)\(after) ORDER BY need.id\(limit)
            """
    }
}
