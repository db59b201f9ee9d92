import CSpatiaLite

/// The file as any other program sees it, without the store.
final class RawDatabase {
    struct Failure: Error { let code: Int32, message: String }
    private var connection: OpaquePointer?

    init(_ path: String) throws {
        try check(sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nil))
    }

    deinit { sqlite3_close_v2(connection) }

    func execute(_ sql: String) throws { try check(sqlite3_exec(connection, sql, nil, nil, nil)) }

    func number(_ sql: String) throws -> Int64 { try rows(sql) { sqlite3_column_int64($0, 0) }.first ?? -1 }

    func texts(_ sql: String, column: Int32 = 0) throws -> [String] {
        try rows(sql) { statement in sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "NULL" }
    }

    private func rows<Value>(_ sql: String, _ value: (OpaquePointer?) -> Value) throws -> [Value] {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
        var values: [Value] = []
        while sqlite3_step(statement) == SQLITE_ROW { values.append(value(statement)) }
        return values
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else {
            throw Failure(code: code, message: String(cString: sqlite3_errmsg(connection)))
        }
    }
}
