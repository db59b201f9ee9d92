extension Schema {
    static let importTables = """
        CREATE TABLE import_log (
            id INTEGER PRIMARY KEY,
            imported_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            file TEXT NOT NULL,
            program TEXT NOT NULL DEFAULT '',
            inserted INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            unchanged INTEGER NOT NULL
        ) STRICT;
        """
}
