extension Schema {
    /// One `place` for everything a need can be tied to, whatever its level; the tables of each level
    /// share its numbers.
    ///
    /// A boundary lies on the plane that law prescribes for its land, and `commune.plane` says which: no
    /// plane of metres holds Belfort and Saint-Denis, and boundaries in degrees would make each area, distance
    /// and adjacency a reprojection. A registered geometry column has one SRID, so the column is registered
    /// when a territory comes (`TerritoryGeometries`): with its plane's SRID, or not at all when it lies on
    /// several. The R*Tree is there in any case.
    static let territoryTables = """
        CREATE TABLE place (
            id INTEGER PRIMARY KEY,
            level TEXT NOT NULL CHECK (level IN ('commune', 'epci', 'department', 'pole', 'outside', 'none')),
            code TEXT NOT NULL DEFAULT '',
            name TEXT,
            UNIQUE (level, code)
        ) STRICT;
        INSERT INTO place (id, level) VALUES (0, 'none');

        CREATE TABLE territory (
            id INTEGER PRIMARY KEY REFERENCES place (id),
            code TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            aliases TEXT NOT NULL DEFAULT '[]',
            population_vintage TEXT NOT NULL,
            codes_vintage TEXT NOT NULL,
            boundaries_vintage TEXT NOT NULL,
            memberships_vintage TEXT NOT NULL,
            sources TEXT NOT NULL DEFAULT '[]',
            themes_version TEXT NOT NULL
        ) STRICT;

        CREATE TABLE plane (
            srid INTEGER PRIMARY KEY,
            communes INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE commune (
            id INTEGER PRIMARY KEY REFERENCES place (id),
            insee_code TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            department_code TEXT NOT NULL,
            epci_siren TEXT,
            postal_codes TEXT NOT NULL DEFAULT '[]',
            population INTEGER,
            area_hectares REAL,
            plane INTEGER NOT NULL REFERENCES plane (srid),
            boundary BLOB NOT NULL,
            centre BLOB NOT NULL
        ) STRICT;
        CREATE VIRTUAL TABLE idx_commune_boundary USING rtree (pkid, xmin, xmax, ymin, ymax);

        CREATE TABLE epci (
            id INTEGER PRIMARY KEY REFERENCES place (id),
            siren TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            short_name TEXT NOT NULL,
            aliases TEXT NOT NULL DEFAULT '[]'
        ) STRICT;

        CREATE TABLE department (
            id INTEGER PRIMARY KEY REFERENCES place (id),
            code TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL
        ) STRICT;

        CREATE TABLE membership (
            commune_id INTEGER NOT NULL REFERENCES commune (id),
            area_id INTEGER NOT NULL REFERENCES place (id),
            PRIMARY KEY (commune_id, area_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_by_area ON membership (area_id, commune_id);

        CREATE TABLE territory_file (
            name TEXT PRIMARY KEY,
            bytes BLOB NOT NULL
        ) STRICT;

        CREATE TABLE theme (
            id INTEGER PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE,
            position INTEGER NOT NULL,
            code TEXT NOT NULL DEFAULT '',
            label_french TEXT NOT NULL,
            label_english TEXT NOT NULL,
            colour TEXT NOT NULL DEFAULT '',
            pattern TEXT NOT NULL DEFAULT '',
            synonyms TEXT NOT NULL DEFAULT '[]',
            is_listed INTEGER NOT NULL DEFAULT 1 CHECK (is_listed IN (0, 1))
        ) STRICT;
        INSERT INTO theme (id, slug, position, label_french, label_english)
            VALUES (0, 'non-classe', 1000000, 'Non classé', 'Unclassified');

        CREATE TABLE kind (
            id INTEGER PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE,
            position INTEGER NOT NULL,
            label_french TEXT NOT NULL,
            label_english TEXT NOT NULL,
            synonyms TEXT NOT NULL DEFAULT '[]',
            is_listed INTEGER NOT NULL DEFAULT 1 CHECK (is_listed IN (0, 1))
        ) STRICT;

        CREATE TABLE audience (
            id INTEGER PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE,
            position INTEGER NOT NULL,
            label_french TEXT NOT NULL,
            label_english TEXT NOT NULL,
            synonyms TEXT NOT NULL DEFAULT '[]',
            is_listed INTEGER NOT NULL DEFAULT 1 CHECK (is_listed IN (0, 1))
        ) STRICT;
        """
}
