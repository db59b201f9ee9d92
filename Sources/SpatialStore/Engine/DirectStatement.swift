import CSpatiaLite
import GRDB

/// A prepared statement that is bound and stepped without any layer between: three times as fast as
/// going through records. It belongs to one connection and must die before it.
final class DirectStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    /// Of the last text or blob that could not be bound (too big, no memory): the next step throws it.
    private var bindCode = SQLITE_OK

    /// SQLite copies what is bound.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ database: Database, _ sql: String) throws {
        guard let connection = database.sqliteConnection else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "connection is closed")
        }
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)), sql: sql)
        }
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    // MARK: Binding, positions from 1

    func bind(_ value: Int64, at position: Int32) { sqlite3_bind_int64(handle, position, value) }

    func bind(_ value: Int64?, at position: Int32) {
        if let value { sqlite3_bind_int64(handle, position, value) } else { sqlite3_bind_null(handle, position) }
    }

    func bind(_ value: Double?, at position: Int32) {
        if let value { sqlite3_bind_double(handle, position, value) } else { sqlite3_bind_null(handle, position) }
    }

    func bind(_ value: String, at position: Int32) {
        var value = value
        let code = value.withUTF8 { bytes in
            // An empty buffer may have no address, and a null address would bind NULL.
            bytes.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map {
                    sqlite3_bind_text64(
                        handle, position, $0, UInt64(characters.count), DirectStatement.transient, UInt8(SQLITE_UTF8))
                } ?? sqlite3_bind_text(handle, position, "", 0, DirectStatement.transient)
            }
        }
        if code != SQLITE_OK { bindCode = code }
    }

    /// Words of the program itself, without a copy.
    func bind(constant value: StaticString, at position: Int32) {
        value.withUTF8Buffer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text(handle, position, characters.baseAddress, Int32(characters.count), nil)
            }
        }
    }

    /// Binds without a copy for as long as `body` runs; the statement must be reset when it returns.
    func withBound<Value>(_ value: String, at position: Int32, _ body: () throws -> Value) throws -> Value {
        let result: Value? =
            try value.utf8.withContiguousStorageIfAvailable { bytes in
                try bytes.withMemoryRebound(to: CChar.self) { characters in
                    guard let base = characters.baseAddress, characters.count < Int32.max else { return nil }
                    bindCode = sqlite3_bind_text(handle, position, base, Int32(characters.count), nil)
                    defer { sqlite3_bind_null(handle, position) }
                    return try body()
                }
            } ?? nil
        if let result { return result }
        bind(value, at: position)
        return try body()
    }

    func bind(_ value: String?, at position: Int32) {
        if let value { bind(value, at: position) } else { sqlite3_bind_null(handle, position) }
    }

    func bind(blob value: [UInt8], at position: Int32) {
        let code = value.withUnsafeBytes { bytes in
            bytes.baseAddress.map {
                sqlite3_bind_blob64(handle, position, $0, UInt64(bytes.count), DirectStatement.transient)
            } ?? sqlite3_bind_zeroblob(handle, position, 0)
        }
        if code != SQLITE_OK { bindCode = code }
    }

    // MARK: Running

    /// True when a row stands ready.
    @inline(__always)
    func step() throws -> Bool {
        if bindCode != SQLITE_OK {
            defer { bindCode = SQLITE_OK }
            throw DatabaseError(resultCode: ResultCode(rawValue: bindCode))
        }
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure()
        }
    }

    /// Runs to the end and makes ready for the next values.
    func run() throws {
        while try step() {}
        sqlite3_reset(handle)
    }

    func reset() { sqlite3_reset(handle) }

    private func failure() -> DatabaseError {
        let code = sqlite3_extended_errcode(connection)
        let message = String(cString: sqlite3_errmsg(connection))
        sqlite3_reset(handle)
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    // MARK: Columns, positions from 0

    @inline(__always)
    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    @inline(__always)
    func isNull(_ column: Int32) -> Bool { type(column) == SQLITE_NULL }

    /// `SQLITE_INTEGER`, `SQLITE_TEXT`…; asked before the value.
    @inline(__always)
    func type(_ column: Int32) -> Int32 { sqlite3_column_type(handle, column) }

    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// Valid until the next step or reset.
    @inline(__always)
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        // The order matters: the address first, then the length (SQLite, « Result Values From A Query »).
        let address = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: address, count: Int(sqlite3_column_bytes(handle, column)))
    }

    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
}
