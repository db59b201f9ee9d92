import CSpatiaLite
import GRDB

extension StoreError {
    /// The programme's word for an answer of SQLite. `code` may be extended.
    init(code: Int32, reason: String, path: String) {
        switch code & 0xFF {
        case SQLITE_NOTADB: self = .notADatabase(path: path)
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen(path: path, reason: reason)
        case SQLITE_READONLY: self = .readOnly(path: path)
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path: path)
        case SQLITE_FULL: self = .diskFull(path: path)
        case SQLITE_CORRUPT: self = .corrupt(path: path, reason: reason)
        case SQLITE_IOERR: self = .inputOutput(path: path, reason: reason)
        default: self = .engine(path: path, code: code, reason: reason)
        }
    }

    init(_ error: DatabaseError, path: String) {
        self.init(
            code: error.extendedResultCode.rawValue, reason: error.message ?? error.description, path: path)
    }
}

/// Runs `body`; an error of the engine leaves as a `StoreError`, any other as it is.
func translatingErrors<Value>(of path: String, _ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as DatabaseError {
        throw StoreError(error, path: path)
    } catch let fault as PageFault {
        throw StoreError.corrupt(path: path, reason: "\(fault)")
    }
}
