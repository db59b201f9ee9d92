extension Schema {
    /// What persons decided. Rows are only ever added.
    static let reviewTables = """
        CREATE TABLE decision_log (
            id INTEGER PRIMARY KEY,
            decided_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            decided_by TEXT NOT NULL,
            text TEXT NOT NULL,
            context TEXT NOT NULL,
            level TEXT NOT NULL,
            code TEXT NOT NULL,
            name TEXT,
            note TEXT NOT NULL,
            needs_settled INTEGER NOT NULL,
            previous_placements TEXT NOT NULL
        ) STRICT;
        CREATE INDEX decision_by_text ON decision_log (text, context);

        CREATE TABLE moderation_log (
            id INTEGER PRIMARY KEY,
            decided_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            decided_by TEXT NOT NULL,
            need_id INTEGER NOT NULL,
            previous_state TEXT NOT NULL,
            state TEXT NOT NULL,
            reason TEXT NOT NULL
        ) STRICT;
        CREATE INDEX moderation_by_need ON moderation_log (need_id);

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
