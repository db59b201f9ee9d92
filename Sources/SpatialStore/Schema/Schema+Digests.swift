extension Schema {
    /// What tables must add up to (`RowDigest`). A first import writes its rows itself; the triggers see every other
    /// change of the words of a need and of its points, whoever makes it.
    static let digestTables = """
        CREATE TABLE table_digest (
            name TEXT PRIMARY KEY,
            digest INTEGER NOT NULL
        ) STRICT;
        INSERT INTO table_digest (name, digest) VALUES ('need', 0), ('need_point', 0);

        CREATE TRIGGER need_rewritten AFTER UPDATE OF source_id, source_key, text ON need BEGIN
            UPDATE table_digest SET digest = row_digest(
                row_digest(digest, old.id, old.source_id, old.source_key, old.text),
                new.id, new.source_id, new.source_key, new.text) WHERE name = 'need';
        END;
        CREATE TRIGGER need_removed AFTER DELETE ON need BEGIN
            UPDATE table_digest SET digest = row_digest(digest, old.id, old.source_id, old.source_key, old.text)
            WHERE name = 'need';
        END;
        CREATE TRIGGER need_point_rewritten AFTER UPDATE ON need_point BEGIN
            UPDATE table_digest SET digest = row_digest(
                row_digest(digest, old.id, old.written, old.geometry), new.id, new.written, new.geometry)
            WHERE name = 'need_point';
        END;
        CREATE TRIGGER need_point_removed AFTER DELETE ON need_point BEGIN
            UPDATE table_digest SET digest = row_digest(digest, old.id, old.written, old.geometry)
            WHERE name = 'need_point';
        END;
        """
}
