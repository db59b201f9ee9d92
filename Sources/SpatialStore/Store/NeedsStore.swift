import GRDB
public import NeedsModel
import Synchronization

/// The needs of a territory in one file: a SpatiaLite database that this module alone speaks to.
///
/// Reads run side by side and see the last committed state; there is one writer at a time, in this
/// process and in others. Every write is one transaction: it is kept whole or not at all, whatever
/// happens to the process.
public final class NeedsStore: NeedStore {
    /// Whether a file holds a database of needs, of whatever version; looks without touching.
    public static func isDatabase(_ path: String) -> Bool { DatabaseFile.isOurs(path) }

    /// What stands behind the name of a database and of the files beside it, its own name first.
    public static let companions = ["", "-wal", "-shm", "-journal"]

    /// How a database is opened.
    public enum Access: Hashable, Sendable {
        /// Makes the file when there is none.
        case create
        case readWrite
        case readOnly
    }

    /// As given to `init`.
    public let path: String
    public let access: Access
    /// Who writes, for the log of imports.
    let program: String
    let pool: DatabasePool
    /// The lists that counts and streams look names up in, of the last revision that was read.
    let cachedLists = Mutex<StoreLists?>(nil)
    let cachedStreamLists = Mutex<StreamLists?>(nil)

    /// Opens, and makes when `access` allows it. A database that is of another program, no
    /// database or newer than this program is refused before anything in it is touched.
    ///
    /// - Parameters:
    ///   - program: name and version of who writes, for the log of imports.
    ///   - busyTimeoutSeconds: how long a write waits for another writer before `busy`.
    public init(
        path: String, access: Access, program: String = "", busyTimeoutSeconds: Double = 10
    ) throws(NeedStoreError) {
        SpatiaLiteConnection.prepareProcess
        self.path = path
        self.access = access
        self.program = program
        let found = try DatabaseFile.examine(path, access: access)
        pool = try translatingErrors(of: path) {
            try DatabaseFile.openPool(path, access: access, busyTimeoutSeconds: busyTimeoutSeconds)
        }
        guard found != Schema.version else { return }
        do {
            try translatingErrors(of: path) { try Schema.migrator.migrate(pool) }
        } catch {
            // Somebody else made the same tables in the meantime: then everything is as it should be.
            guard let now = try? DatabaseFile.examine(path, access: access), now == Schema.version else { throw error }
        }
    }

    deinit { try? pool.close() }

    /// Writes the log back into the file and lets go of it. Whoever uses the store afterwards gets an error.
    public func close() throws(NeedStoreError) {
        try translatingErrors(of: path) { try pool.close() }
        DatabaseFile.foldLog(of: path)
    }

    /// A number that grows with every change of the data, and with nothing else.
    public func revision() throws(NeedStoreError) -> Int64 {
        try read { try $0.revision() }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(NeedStoreError) -> Value {
        try translatingErrors(of: path) { try pool.read(body) }
    }

    /// Likewise, with a body of somebody else inside.
    func readWithBody<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try translatingOwnErrors(of: path) { try pool.read(body) }
    }

    /// One transaction that takes the write lock at once.
    func write<Value>(_ body: (Database) throws -> Value) throws(NeedStoreError) -> Value {
        try translatingErrors(of: path) {
            guard access != .readOnly else { throw NeedStoreError.readOnly(path: path) }
            return try pool.writeWithoutTransaction { database in
                var value: Value?
                try database.inTransaction(.immediate) {
                    value = try body(database)
                    return .commit
                }
                guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                return value
            }
        }
    }
}

extension Database {
    func revision() throws -> Int64 {
        try Int64.fetchOne(self, sql: "SELECT revision FROM store_state") ?? 0
    }

    func advanceRevision() throws {
        try execute(sql: "UPDATE store_state SET revision = revision + 1")
    }
}
