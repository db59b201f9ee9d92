import GRDB
public import NeedsModel

extension NeedsStore {
    /// Public needs that match, in order of their number, one after the other: memory does not grow
    /// with their number. What `body` throws ends the stream and comes out as it is. With
    /// `filter.placeRole` the place of a row is that one of the three.
    ///
    /// - Returns: how many there were.
    /// - Complexity: a pass over the pages of facts, and one look at the table for each need that matches.
    @discardableResult
    public func forEachNeed(
        matching filter: OwnerFilter, page: NeedPage,
        _ body: (borrowing NeedRow, NeedLists) throws -> Void
    ) throws -> Int {
        guard !filter.shared.isEmpty else { return 0 }
        return try readWithBody { database in
            var stream = try NeedStream(database, filter, page, try streamLists(database))
            return try stream.run(body)
        }
    }
}
