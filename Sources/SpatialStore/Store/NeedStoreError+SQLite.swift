import CSpatiaLite
import GRDB
import NeedsModel

extension NeedStoreError {
    /// The programme's word for an answer of SQLite. `code` may be extended.
    init(code: Int32, reason: String, path: String) {
        // The shared memory beside the log is made longer before it is used: only a full disk refuses that.
        if code == SQLITE_IOERR | (19 << 8) {
            self = .diskFull(path: path)
            return
        }
        switch code & 0xFF {
        // A log or an index beside the database that finds no room is a fault of input and output to SQLite.
        case SQLITE_IOERR where DatabaseFile.isOnFullDisk(path), SQLITE_CANTOPEN where DatabaseFile.isOnFullDisk(path):
            self = .diskFull(path: path)
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

    /// Nil for an error that is not of the store: a body's own.
    init?(ofStore error: any Error, path: String) {
        switch error {
        case let error as NeedStoreError: self = error
        case let error as DatabaseError:
            self.init(
                code: error.extendedResultCode.rawValue, reason: error.message ?? error.description, path: path)
        case let fault as PageFault: self = .corrupt(path: path, reason: "\(fault)")
        default: return nil
        }
    }
}

/// Runs `body`; whatever goes wrong leaves as a `NeedStoreError`.
func translatingErrors<Value>(of path: String, _ body: () throws -> Value) throws(NeedStoreError) -> Value {
    do {
        return try body()
    } catch {
        throw NeedStoreError(ofStore: error, path: path) ?? .engine(path: path, code: 0, reason: "\(error)")
    }
}

/// Runs `body`, in which somebody else's code runs too: its errors leave as they are.
func translatingOwnErrors<Value>(of path: String, _ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch {
        throw NeedStoreError(ofStore: error, path: path) ?? error
    }
}
