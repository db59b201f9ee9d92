extension Schema {
    /// Which rows of a source were refused, so that an import can tell which of them come in now. Numbers only.
    static let refusedTables = """
        CREATE TABLE refused_row (
            source_id INTEGER NOT NULL REFERENCES source (id),
            place INTEGER NOT NULL,
            key_hash INTEGER,
            PRIMARY KEY (source_id, place)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO about (subject, explanation) VALUES
        ('refused_row', 'Rows that could not be imported: their line (or number of the feature) in the file, and a hash of their identifier. No text.');
        """
}
