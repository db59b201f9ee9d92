extension Schema {
    /// `need` is narrow because places repeat: what was written and what it became is a row of
    /// `mention`, shared by every need that says the same in the same context. Everything that could
    /// find a person stands in `need_point` alone, so that erasing its rows erases the points.
    static let needTables = """
        CREATE TABLE store_state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            revision INTEGER NOT NULL DEFAULT 0,
            next_need_id INTEGER NOT NULL DEFAULT 1
        ) STRICT;
        INSERT INTO store_state (id) VALUES (1);

        CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE workshop (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE gathering (
            id INTEGER PRIMARY KEY,
            workshop_id INTEGER REFERENCES workshop (id),
            source_id INTEGER REFERENCES source (id),
            day INTEGER NOT NULL DEFAULT 0,
            CHECK ((workshop_id IS NULL) <> (source_id IS NULL))
        ) STRICT;
        \(gatheringIndex);

        CREATE TABLE mention (
            id INTEGER PRIMARY KEY,
            fingerprint INTEGER NOT NULL,
            text TEXT NOT NULL,
            context TEXT NOT NULL DEFAULT '',
            place_id INTEGER NOT NULL REFERENCES place (id),
            place_name TEXT,
            status TEXT NOT NULL CHECK (status IN ('ok', 'ambiguous', 'outside', 'not-found', 'empty')),
            method TEXT NOT NULL,
            score REAL NOT NULL,
            runner_up_score REAL,
            reason TEXT NOT NULL,
            reason_arguments TEXT NOT NULL DEFAULT '[]',
            candidates TEXT NOT NULL DEFAULT '[]',
            former_code TEXT,
            former_name TEXT,
            awaits_review INTEGER NOT NULL CHECK (awaits_review IN (0, 1)),
            decision_id INTEGER REFERENCES decision (id),
            said TEXT NOT NULL
        ) STRICT;
        CREATE INDEX mention_by_fingerprint ON mention (fingerprint);
        CREATE INDEX mention_by_text ON mention (text, context);
        CREATE INDEX mention_awaiting_review ON mention (text, context) WHERE awaits_review = 1;

        CREATE TABLE need (
            \(needColumns),
            is_moderated INTEGER NOT NULL DEFAULT 0,
            import_id INTEGER REFERENCES import_log (id),
            line INTEGER
        ) STRICT;

        CREATE INDEX need_awaiting_review ON need (id) WHERE awaits_review = 1;
        CREATE INDEX need_not_published ON need (moderation) WHERE is_public = 0;

        CREATE TABLE need_further_theme (
            need_id INTEGER NOT NULL REFERENCES need (id),
            rank INTEGER NOT NULL CHECK (rank >= 2),
            theme_id INTEGER NOT NULL REFERENCES theme (id),
            weight REAL NOT NULL,
            assigned_by TEXT NOT NULL,
            PRIMARY KEY (need_id, rank)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE need_point (
            id INTEGER PRIMARY KEY,
            written TEXT NOT NULL,
            geometry BLOB NOT NULL,
            need_id INTEGER NOT NULL GENERATED ALWAYS AS (id / 4) VIRTUAL,
            role TEXT NOT NULL GENERATED ALWAYS AS
                (CASE id % 4 WHEN 0 THEN 'concerns' WHEN 1 THEN 'lives' ELSE 'heard' END) VIRTUAL
        ) STRICT;

        CREATE TABLE fact_page (
            id INTEGER PRIMARY KEY,
            facts BLOB NOT NULL,
            places BLOB NOT NULL,
            themes BLOB NOT NULL
        ) STRICT;

        """ + "\(keyIndex);\n"

    /// What a need is, as a file says it or as persons decided.
    static let needColumns = """
        id INTEGER PRIMARY KEY,
            source_id INTEGER NOT NULL REFERENCES source (id),
            source_key TEXT NOT NULL,
            text TEXT NOT NULL,
            kind_id INTEGER NOT NULL REFERENCES kind (id),
            theme_id INTEGER NOT NULL REFERENCES theme (id),
            theme_weight REAL,
            theme_assigned_by TEXT,
            audience_id INTEGER REFERENCES audience (id),
            voices INTEGER NOT NULL CHECK (voices >= 1),
            collected_on INTEGER,
            gathering_id INTEGER REFERENCES gathering (id),
            concerns_id INTEGER REFERENCES mention (id),
            lives_id INTEGER REFERENCES mention (id),
            heard_id INTEGER REFERENCES mention (id),
            place_id INTEGER NOT NULL REFERENCES place (id),
            place_role TEXT,
            awaits_review INTEGER NOT NULL,
            moderation TEXT NOT NULL,
            has_consent INTEGER NOT NULL,
            is_public INTEGER NOT NULL
        """

    /// A workshop or a file on one day. A first import builds the index at its end.
    static let gatheringIndex = "CREATE UNIQUE INDEX gathering_by_key ON gathering (workshop_id, source_id, day)"

    /// A need is known by its source and its key there. A first import builds the index at its end, in one sort.
    static let keyIndex = "CREATE UNIQUE INDEX need_by_key ON need (source_id, source_key)"
}
