import CSpatiaLite
import GRDB
import Glibc

/// Gives a connection the spatial functions, and takes their memory back when it closes.
enum SpatiaLiteConnection {
    static func attach(to database: Database) throws {
        guard let connection = database.sqliteConnection, let cache = spatialite_alloc_connection() else {
            throw DatabaseError(resultCode: .SQLITE_NOMEM, message: "no SpatiaLite connection")
        }
        spatialite_init_ex(connection, cache, 0)
        // There is no hook for « connection closed », but SQLite destroys its functions then: the
        // destructor of this one is where SpatiaLite's cache goes.
        let code = sqlite3_create_function_v2(
            connection, "planisphere_spatial_cache", 0, SQLITE_UTF8, cache,
            { context, _, _ in sqlite3_result_null(context) }, nil, nil, { spatialite_cleanup_ex($0) })
        guard code == SQLITE_OK else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: "SpatiaLite cache not registered")
        }
    }

    /// Once a process, before its first connection. `SPATIALITE_SECURITY=relaxed` would let SQL read and
    /// write files: never here.
    static let prepareProcess: Void = {
        _ = unsetenv("SPATIALITE_SECURITY")
        _ = planisphere_forget_memory_statistics()
        _ = planisphere_read_addresses()
    }()
}
