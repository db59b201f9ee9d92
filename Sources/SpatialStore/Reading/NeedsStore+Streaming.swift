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
        matching filter: NeedFilter = NeedFilter(), _ body: (borrowing NeedRow, NeedLists) throws -> Void
    ) throws -> Int {
        try read { database in
            let lists = try lists(database)
            let resolved = try FilterResolution(database: database, lists: lists).resolve(filter)
            let statement = try DirectStatement(database, resolved.streamSQL())
            if let text = resolved.text { statement.bind(text, at: 1) }
            let row = NeedRow(statement: statement, lists: lists)
            var count = 0
            while try statement.step() {
                try body(row, lists)
                count += 1
            }
            return count
        }
    }

    /// Public needs that match, in order of their number.
    public func needs(matching filter: NeedFilter = NeedFilter()) throws -> [NeedRecord] {
        var records: [NeedRecord] = []
        try forEachNeed(matching: filter) { row, _ in records.append(NeedRecord(row)) }
        return records
    }

    /// The lists that rows refer to, for a writer that prepares something for each entry.
    public func lists() throws -> NeedLists {
        try read { try lists($0) }
    }
}

extension ResolvedFilter {
    func streamSQL() -> String {
        // Without a place to look for, walking the table in order is cheaper than any index and a sort.
        let source = places == nil || exactArea != nil ? "need NOT INDEXED" : "need"
        let limit = limit.map { " LIMIT \(max(0, $0))" } ?? ""
        return "SELECT \(NeedRow.columns) FROM \(source)\(joins) WHERE \(conditions) ORDER BY need.id\(limit)"
    }
}
