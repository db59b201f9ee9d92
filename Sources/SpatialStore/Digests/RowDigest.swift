import CSpatiaLite
import GRDB
import PlainText

/// A number for what rows hold: the exclusive or of the hashes of all rows, so that their order does not matter and a
/// row that comes or goes costs its own hash alone. It finds damage, never malice: who can write can write it too.
struct RowDigest {
    private(set) var value: UInt64 = 0

    /// Takes a row in, or out again.
    mutating func turn(_ hash: ContentHash) { value ^= hash.value }

    /// Every row of the answer of `statement`, by all its columns.
    static func of(_ statement: DirectStatement, columns: Int32) throws -> RowDigest {
        var digest = RowDigest()
        while try statement.step() {
            var hash = ContentHash()
            for column in 0..<columns { hash.combine(statement, column) }
            digest.turn(hash)
        }
        return digest
    }

    /// `row_digest(digest, column…)` in SQL: the digest with a row turned in or out.
    static func register(in database: Database) throws {
        let code = sqlite3_create_function_v2(
            database.sqliteConnection, "row_digest", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
            { context, count, arguments in
                guard count > 0, let arguments else { return sqlite3_result_null(context) }
                var hash = ContentHash()
                for index in 1..<Int(max(1, count)) { hash.combine(value: arguments[index]) }
                let digest = UInt64(bitPattern: sqlite3_value_int64(arguments[0])) ^ hash.value
                sqlite3_result_int64(context, Int64(bitPattern: digest))
            }, nil, nil, nil)
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
}

extension ContentHash {
    /// The same for the same value of a column, wherever it is read.
    fileprivate mutating func combine(_ row: DirectStatement, _ column: Int32) {
        switch row.type(column) {
        case SQLITE_INTEGER: combine(UInt64(bitPattern: row.integer(column)))
        case SQLITE_FLOAT: combine(row.double(column).bitPattern)
        case SQLITE_NULL: combine(UInt64.max)
        default: combine(row.bytes(column))
        }
    }

    fileprivate mutating func combine(value: OpaquePointer?) {
        switch sqlite3_value_type(value) {
        case SQLITE_INTEGER: combine(UInt64(bitPattern: sqlite3_value_int64(value)))
        case SQLITE_FLOAT: combine(sqlite3_value_double(value).bitPattern)
        case SQLITE_NULL: combine(UInt64.max)
        default:
            let address = sqlite3_value_blob(value)
            combine(UnsafeRawBufferPointer(start: address, count: Int(sqlite3_value_bytes(value))))
        }
    }
}
