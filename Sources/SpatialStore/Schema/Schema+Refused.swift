extension Schema {
    /// Which rows of a source were refused, so that an import can tell which of them come in now. Numbers only.
    static let refusedTables = """
        CREATE TABLE refused_row (
            source_id INTEGER NOT NULL REFERENCES source (id),
            place INTEGER NOT NULL,
            key_hash INTEGER,
            PRIMARY KEY (source_id, place)
        ) STRICT, WITHOUT ROWID;
        """
}
