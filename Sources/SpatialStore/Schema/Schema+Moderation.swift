extension Schema {
    /// What persons decided, in one log for all kinds, and what they decide about. Rows of the log are only ever added;
    /// `undone_by` says whether a decision stands.
    ///
    /// A need on which somebody decided is kept twice: as its file says it in `imported_need` and its like, and in
    /// `need` as it is with every decision that stands. Both are made of the same columns, so that a copy is one
    /// statement; what was masked stands in the first alone.
    static let moderationTables = """
        CREATE TABLE decision (
            id INTEGER PRIMARY KEY,
            decided_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            decided_by TEXT NOT NULL,
            kind TEXT NOT NULL,
            reason TEXT NOT NULL,
            needs INTEGER NOT NULL,
            undoes INTEGER REFERENCES decision (id),
            undone_by INTEGER REFERENCES decision (id)
        ) STRICT;

        CREATE TABLE decision_about_need (
            need_id INTEGER NOT NULL,
            decision_id INTEGER NOT NULL REFERENCES decision (id),
            rank INTEGER NOT NULL,
            subject TEXT NOT NULL,
            value TEXT,
            previous TEXT,
            basis TEXT NOT NULL DEFAULT '[]',
            PRIMARY KEY (need_id, decision_id, rank)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX need_by_decision ON decision_about_need (decision_id);

        CREATE TABLE decision_about_place (
            text TEXT NOT NULL,
            context TEXT NOT NULL,
            decision_id INTEGER NOT NULL REFERENCES decision (id),
            level TEXT NOT NULL,
            code TEXT NOT NULL,
            name TEXT,
            former_code TEXT,
            former_name TEXT,
            candidates TEXT NOT NULL,
            PRIMARY KEY (text, context, decision_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX place_by_decision ON decision_about_place (decision_id);

        \(holdTable("hold"))
        \(holdTable("imported_hold"))

        CREATE TABLE imported_need (
            \(needColumns)
        ) STRICT;

        CREATE TABLE imported_further_theme (
            need_id INTEGER NOT NULL REFERENCES imported_need (id),
            rank INTEGER NOT NULL,
            theme_id INTEGER NOT NULL REFERENCES theme (id),
            weight REAL NOT NULL,
            assigned_by TEXT NOT NULL,
            PRIMARY KEY (need_id, rank)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE imported_point (
            id INTEGER PRIMARY KEY,
            written TEXT NOT NULL,
            geometry BLOB NOT NULL
        ) STRICT;
        """

    /// Why needs wait: `first` and `last` are offsets in the UTF-8 of the text, the last one excluded.
    private static func holdTable(_ name: String) -> String {
        """
        CREATE TABLE \(name) (
            need_id INTEGER NOT NULL,
            rank INTEGER NOT NULL,
            reason TEXT NOT NULL,
            field TEXT NOT NULL,
            first INTEGER,
            last INTEGER,
            PRIMARY KEY (need_id, rank)
        ) STRICT, WITHOUT ROWID;
        """
    }
}
