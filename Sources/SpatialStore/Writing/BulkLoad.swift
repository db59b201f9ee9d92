import GRDB

/// A first import finds repeated keys in memory and leaves the index of keys for its end: one sort instead of a search
/// for every row. It is part of the transaction, so that nobody ever sees the table without it.
struct BulkLoad {
    let isFirstImport: Bool
    private let database: Database

    init(_ database: Database) throws {
        self.database = database
        isFirstImport = try !(Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM need)") ?? false)
        if isFirstImport { try database.execute(sql: "DROP INDEX need_by_key") }
    }

    func finish() throws {
        if isFirstImport { try database.execute(sql: Schema.keyIndex) }
    }
}
