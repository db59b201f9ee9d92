extension Schema {
    /// What analysts and GIS programs open. `published_need` never shows an audience, an exact point
    /// or what was written for a place.
    static let views = """
        CREATE VIEW published_need AS
            SELECT need.id AS id,
                   need.text AS text,
                   kind.slug AS kind,
                   theme.slug AS theme,
                   theme.label_french AS theme_label,
                   need.voices AS voices,
                   CASE
                       WHEN need.collected_on % 100 = 0 THEN
                           printf('%04d-%02d', need.collected_on / 10000, need.collected_on / 100 % 100)
                       WHEN need.collected_on IS NOT NULL THEN printf('%04d-%02d-%02d',
                           need.collected_on / 10000, need.collected_on / 100 % 100, need.collected_on % 100)
                   END AS collected_on,
                   workshop.name AS workshop,
                   need.place_role AS place_role,
                   place.level AS place_level,
                   place.code AS place_code,
                   place.name AS place_name,
                   CASE place.level WHEN 'epci' THEN place.code ELSE commune.epci_siren END AS epci_siren,
                   CASE place.level WHEN 'department' THEN place.code ELSE commune.department_code END
                       AS department_code,
                   commune.centre AS geometry
            FROM need
            JOIN kind ON kind.id = need.kind_id
            JOIN theme ON theme.id = need.theme_id
            JOIN place ON place.id = need.place_id
            LEFT JOIN commune ON commune.id = need.place_id
            LEFT JOIN gathering ON gathering.id = need.gathering_id
            LEFT JOIN workshop ON workshop.id = gathering.workshop_id
            WHERE need.is_public = 1;

        CREATE VIEW need_theme AS
            SELECT need.id AS need_id, 1 AS rank, theme.slug AS theme,
                   coalesce(need.theme_weight, 1.0) AS weight,
                   coalesce(need.theme_assigned_by, 'file') AS assigned_by
            FROM need JOIN theme ON theme.id = need.theme_id
            WHERE need.theme_id <> 0
            UNION ALL
            SELECT further.need_id, further.rank, theme.slug, further.weight, further.assigned_by
            FROM need_further_theme AS further JOIN theme ON theme.id = further.theme_id;
        """

    static let explanations = """
        CREATE TABLE about (
            subject TEXT PRIMARY KEY,
            explanation TEXT NOT NULL
        ) STRICT;
        INSERT INTO about (subject, explanation) VALUES
        ('published_need', 'Start here: needs cleared for publication, at their commune, never finer. The geometry is the centre of the commune, EPSG:4326.'),
        ('need', 'Private. What one person or one table of people said, verbatim, with its effective place; is_public = 1 only when published and consented to. collected_on is a number, year month day: 20210918, or 20210900 for some day of that month.'),
        ('need.place_id', 'The place that maps use: concerned, else lived in, else heard (place_role says which). What is ambiguous stands at the area that holds every candidate until a person decides.'),
        ('need.theme_weight', 'NULL stands for 1, theme_assigned_by NULL for the imported file; theme_id 0 for no theme. The view need_theme shows every theme of a need.'),
        ('need_further_theme', 'Themes of a need after the main one.'),
        ('need_point', 'Private. Exact points as they were written, EPSG:4326; id is the number of the need times 4 plus the place (0 concerns, 1 lives, 2 heard).'),
        ('mention', 'Private. What was written for a place, in its context, and what it became; needs share rows. Texts of exact points are in need_point; said holds what the geocoder said, before any decision.'),
        ('gathering', 'Needs that are not independent of each other: one workshop or market on one day, or one file that names none on one day (day 0: unknown). A need without one came alone.'),
        ('place', 'Everything a need can be tied to, at six levels; communes, EPCI, departments and the territory share its numbers.'),
        ('commune', 'Communes of the territory; boundary in metres of the plane that law prescribes (plane: EPSG code, 2154 in metropolitan France), searched through idx_commune_boundary, and registered for GIS programs unless the territory lies on several planes; centre in EPSG:4326, searched through idx_commune_centre.'),
        ('plane', 'Planes on which boundaries lie, by EPSG code.'),
        ('membership', 'Which communes belong to which area (EPCI, department, territory). EPCI and departments do not nest.'),
        ('territory_file', 'The files of the territory folder from which this database was made.'),
        ('fact_page', 'What counts know of 4096 consecutive numbers of needs, packed; the table need says the same. Only the program reads and writes it.'),
        ('audience', 'Secret for single needs: never published beside a need.'),
        ('decision', 'What persons decided, of every kind, by whom, when and why; never changed afterwards. undone_by: the later decision that undid it.'),
        ('decision_about_need', 'Private. What a decision changed of a need, before and after.'),
        ('decision_about_place', 'Private. What a decision said that written words mean.'),
        ('hold', 'Private. Why a need waits for a moderator, and where in its texts.'),
        ('imported_need', 'Private. What the file says of a need on which persons decided, with imported_further_theme, imported_point and imported_hold: what was masked stands here alone.'),
        ('import_log', 'Files that were imported, and by which version of the program.'),
        ('need.line', 'Line of the file (import_id) that the need now says.'),
        ('erased_mark', 'By which needs that were erased are known again, without a word of them: hashes under erasure_key.'),
        ('table_digest', 'What tables must add up to: planisphere doctor --deep compares.'),
        ('refused_row', 'Rows that could not be imported: their line (or number of the feature) in the file, and a hash of their identifier. No text.'),
        ('imported_file', 'By what the bytes of a file are recognised when it comes again under another name; no word of it.'),
        ('store_state', 'revision grows with every change of the data.');
        """
}
