import GRDB
public import NeedsModel

extension NeedsStore {
    /// Runs `body` in one transaction that is kept whole or not at all: an error of the body, of the
    /// engine, or the end of the process leaves the store as it was. Nobody sees its needs before.
    ///
    /// - Parameters:
    ///   - file: the name for the log.
    ///   - isDryRun: do everything, report it and keep nothing.
    /// - Returns: what the body returned, and what was done.
    @discardableResult
    public func importFile<Value>(
        _ file: String, isDryRun: Bool, body: (NeedImport) throws -> Value
    ) throws -> (value: Value, changes: StoreChanges) {
        guard access != .readOnly else { throw NeedStoreError.readOnly(path: path) }
        return try translatingOwnErrors(of: path) {
            try pool.writeWithoutTransaction { database in
                try database.withImportSettings {
                    var result: (Value, StoreChanges)?
                    try database.inTransaction(.immediate) {
                        guard try database.installedTerritory() != nil else { throw NeedStoreError.noTerritory }
                        let needs = try NeedImport(database, path: path, program: program)
                        let value = try body(needs)
                        try needs.finish(file: file, database: database)
                        result = (value, needs.changes)
                        return isDryRun ? .rollback : .commit
                    }
                    guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                    return result
                }
            }
        }
    }
}

extension Database {
    /// A little more memory for pages while many are written; more than this gains nothing, and the
    /// sort of the index takes as much again.
    func withImportSettings<Value>(_ body: () throws -> Value) throws -> Value {
        try execute(sql: "PRAGMA cache_size = -20480")
        defer { try? execute(sql: "PRAGMA cache_size = -16384") }
        return try body()
    }
}
