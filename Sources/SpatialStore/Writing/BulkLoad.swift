import GRDB

/// A first import leaves the index of published needs for its end: one sort instead of a search for
/// every row. It is part of the transaction, so that nobody ever sees the table without it.
struct BulkLoad {
    let isFirstImport: Bool
    private let database: Database

    init(_ database: Database) throws {
        self.database = database
        isFirstImport = try !(Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM need)") ?? false)
        if isFirstImport { try database.execute(sql: "DROP INDEX need_published") }
    }

    func finish() throws {
        if isFirstImport { try database.execute(sql: Schema.publishedIndex) }
    }
}
