extension Schema {
    /// By what a file is recognised that comes again under another name.
    static let recognitionTables = """
        CREATE TABLE imported_file (
            id INTEGER PRIMARY KEY,
            imported_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            digest INTEGER NOT NULL,
            byte_count INTEGER NOT NULL,
            source_id INTEGER NOT NULL REFERENCES source (id)
        ) STRICT;
        CREATE UNIQUE INDEX imported_file_by_digest ON imported_file (digest, byte_count, source_id);
        """
}
