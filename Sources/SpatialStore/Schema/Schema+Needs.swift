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

        CREATE TABLE gathering (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('workshop', 'file')),
            name TEXT NOT NULL,
            day INTEGER NOT NULL DEFAULT 0,
            UNIQUE (kind, name, day)
        ) STRICT;

        CREATE TABLE mention (
            id INTEGER PRIMARY KEY,
            fingerprint INTEGER NOT NULL UNIQUE,
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
            decision_id INTEGER REFERENCES decision_log (id)
        ) STRICT;
        CREATE INDEX mention_by_text ON mention (text, context);
        CREATE INDEX mention_awaiting_review ON mention (text, context) WHERE awaits_review = 1;

        CREATE TABLE need (
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
            is_moderated INTEGER NOT NULL DEFAULT 0,
            has_consent INTEGER NOT NULL,
            is_public INTEGER NOT NULL,
            content_hash INTEGER NOT NULL,
            UNIQUE (source_id, source_key)
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
        CREATE VIRTUAL TABLE idx_need_point_geometry USING rtree (pkid, xmin, xmax, ymin, ymax);

        CREATE TABLE tally (
            slice INTEGER NOT NULL,
            place_id INTEGER NOT NULL,
            theme_id INTEGER NOT NULL,
            kind_id INTEGER NOT NULL,
            audience_id INTEGER NOT NULL,
            month INTEGER NOT NULL,
            needs INTEGER NOT NULL,
            voices INTEGER NOT NULL,
            PRIMARY KEY (slice, place_id, theme_id, kind_id, audience_id, month)
        ) STRICT, WITHOUT ROWID;

        """ + "\(publishedIndex);\n"

    /// Covers every count and every filter but the words themselves. A first import builds it at its
    /// end, in one sort. Its last column is always 1 and takes no room, but without it SQLite goes to
    /// the table for every row.
    static let publishedIndex = """
        CREATE INDEX need_published ON need
            (place_id, theme_id, kind_id, audience_id, collected_on, gathering_id, voices, is_public)
            WHERE is_public = 1
        """
}
