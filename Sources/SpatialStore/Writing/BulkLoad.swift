import GRDB

/// A first import leaves the indices of `need` for its end: one sort each instead of a search for
/// every row. It is part of the transaction, so that nobody ever sees the table without them.
struct BulkLoad {
    let isFirstImport: Bool
    private let database: Database

    init(_ database: Database) throws {
        self.database = database
        isFirstImport = try !(Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM need)") ?? false)
        guard isFirstImport else { return }
        for index in Schema.needIndexes { try database.execute(sql: "DROP INDEX \(index.name)") }
    }

    func finish() throws {
        guard isFirstImport else { return }
        for index in Schema.needIndexes { try database.execute(sql: index.creation) }
    }
}
