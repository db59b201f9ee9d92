import CSpatiaLite
import GRDB
import NeedsModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The file before and while it is opened.
enum DatabaseFile {
    /// Looks without touching: is this ours, and how old? Returns its schema version, 0 when it is to be made.
    static func examine(_ path: String, access: NeedsStore.Access) throws(NeedStoreError) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else {
                throw NeedStoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
            }
            guard access == .create else { throw NeedStoreError.notFound(path: path) }
            return 0
        }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw NeedStoreError.isDirectory(path: path) }
        guard status.st_size > 0 else {
            guard access == .create else { throw NeedStoreError.notADatabase(path: path) }
            return 0
        }
        if access != .readOnly, Glibc.access(path, W_OK) != 0 { throw NeedStoreError.readOnly(path: path) }
        let (applicationID, version, isBlank) = try marks(of: path)
        // A process that was stopped while it made the database leaves one without any table.
        if isBlank {
            guard access == .create else { throw NeedStoreError.unfinished(path: path) }
            return 0
        }
        guard applicationID == Schema.applicationID else {
            throw NeedStoreError.foreignDatabase(path: path, applicationID: applicationID)
        }
        guard version <= Schema.version else {
            throw NeedStoreError.newerDatabase(path: path, version: version, supported: Schema.version)
        }
        guard version == Schema.version else {
            throw NeedStoreError.olderDatabase(path: path, version: version, supported: Schema.version)
        }
        return version
    }

    static func openPool(
        _ path: String, access: NeedsStore.Access, busyTimeoutSeconds: Double
    ) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = access == .readOnly
        configuration.label = "needs"
        configuration.busyMode = .timeout(busyTimeoutSeconds)
        // The store is the only writer and gives its own numbers; five look-ups for each need would
        // double the time of an import. `check` looks at every reference.
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try SpatiaLiteConnection.attach(to: database)
            try TextSearch.register(in: database)
            try RowDigest.register(in: database)
            if access == .create {
                try database.execute(sql: "PRAGMA page_size = 8192")
            }
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON; PRAGMA temp_store = FILE; PRAGMA cache_size = -16384;
                    PRAGMA mmap_size = 0
                    """)
        }
        let isFixed = access == .readOnly && DatabasePath.isBeyondWriting(path)
        return try DatabasePool(
            path: isFixed ? DatabasePath.fixed(path) : DatabasePath.plain(path), configuration: configuration)
    }

    /// Leaves one file behind instead of three, unless somebody else is using it: SQLite writes the log back
    /// and removes it when the last connection goes, but not when that one could only read, as the pool's
    /// readers are. So goes, too, what an interrupted run or a full disk has left.
    static func foldLog(of path: String) {
        guard access(path + "-wal", F_OK) == 0, access(path, W_OK) == 0 else { return }
        var connection: OpaquePointer?
        if sqlite3_open_v2(DatabasePath.plain(path), &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK {
            sqlite3_exec(connection, "PRAGMA schema_version", nil, nil, nil)
        }
        sqlite3_close_v2(connection)
    }

    /// The disk has no room for one more page of the log's index (32 kB), which every connection needs.
    static func isOnFullDisk(_ path: String) -> Bool {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        var disk = statvfs()
        guard statvfs(folder, &disk) == 0 else { return false }
        return UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < 32 << 10 || (disk.f_files > 0 && disk.f_favail == 0)
    }

    /// Whether a regular file bears the mark of a database of needs, of any version. False where none can be read.
    static func isOurs(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return (try? marks(of: path))?.applicationID == Schema.applicationID
    }

    /// `application_id` and `user_version`, through a bare connection that can only read.
    private static func marks(of path: String) throws(NeedStoreError) -> (
        applicationID: Int32, version: Int, isBlank: Bool
    ) {
        var connection: OpaquePointer?
        let name = DatabasePath.isBeyondWriting(path) ? DatabasePath.fixed(path) : DatabasePath.plain(path)
        let code = sqlite3_open_v2(name, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nil)
        defer { sqlite3_close_v2(connection) }
        guard code == SQLITE_OK else {
            throw NeedStoreError(code: code, reason: String(cString: sqlite3_errmsg(connection)), path: path)
        }
        sqlite3_busy_timeout(connection, 5000)
        return (
            Int32(truncatingIfNeeded: try number("PRAGMA application_id", connection, path)),
            Int(try number("PRAGMA user_version", connection, path)),
            // The migrator's own list of what it did comes a moment before the first tables.
            try number(
                "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'", connection, path) == 0
        )
    }

    private static func number(
        _ sql: String, _ connection: OpaquePointer?, _ path: String
    ) throws(NeedStoreError) -> Int64 {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK,
            sqlite3_step(statement) == SQLITE_ROW
        else {
            throw NeedStoreError(
                code: sqlite3_extended_errcode(connection), reason: String(cString: sqlite3_errmsg(connection)),
                path: path)
        }
        return sqlite3_column_int64(statement, 0)
    }
}
