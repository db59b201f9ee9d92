extension Schema {
    /// How an erased need is known again when its file comes once more, without a word of it. The key is of this
    /// database alone, so that marks of two databases cannot be laid beside each other.
    static let erasureTables = """
        CREATE TABLE erasure_key (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            key BLOB NOT NULL CHECK (length(key) = 16)
        ) STRICT;
        INSERT INTO erasure_key (id, key) VALUES (1, randomblob(16));

        CREATE TABLE erased_mark (
            mark INTEGER PRIMARY KEY
        ) STRICT;
        """
}
