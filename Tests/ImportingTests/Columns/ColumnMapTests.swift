import Importing
import Testing

@Suite("Columns are found by their names")
struct ColumnMapTests {
    static func columns(_ header: String, choices: [String] = []) throws -> [NeedField: String] {
        let file = try Imported(header + "\n" + String(repeating: "x;", count: 40) + "\n", columns: choices).file
        let map = try #require(file.columnMap)
        return map.columns.mapValues { map.headings[$0] }
    }

    @Test(
        "a heading is known without case, accents and punctuation, in French and English",
        arguments: [
            ("N°", NeedField.sourceID), ("SOURCE_ID", .sourceID), ("Thématiques", .theme), ("thème(s)", .theme),
            ("Theme", .theme), ("Nb. de personnes", .voices), ("Voices", .voices), ("Collected_on", .date),
            ("Horodateur", .date), ("Événement", .workshop), ("Marché", .workshop), ("Canal", .channel),
            ("Habite à", .lives), ("Domicile", .lives), ("Entendu à", .heard), ("Lieu de collecte", .heard),
            ("CP", .postalCode), ("Code Postal", .postalCode), ("code_commune", .inseeCode), ("citycode", .inseeCode),
            ("LAT", .latitude), ("lng", .longitude), ("Coordonnées GPS", .coordinates), ("Accord", .consent),
            ("Département", .department), ("Public visé", .audience), ("Nature", .kind),
        ])
    func names(_ heading: String, _ field: NeedField) throws {
        #expect(try Self.columns("texte;lieu;\(heading)")[field] == heading)
    }

    @Test("of two columns for one place the more telling one is taken, and the other is reported")
    func ranks() throws {
        let file = try Imported("texte;lieu;commune;lieu;couleur\na;b;c;d;e\n").file
        #expect(file.columnMap?.heading(of: .concerns) == "commune")
        #expect(file.columnMap?.duplicates == ["lieu", "lieu"])
        #expect(file.columnMap?.unknown == ["couleur"])
    }

    @Test(
        "a note about a need is not the need: another column that asks for it is taken",
        arguments: [
            ("Votre besoin;Commune;Commentaire", "Votre besoin"), ("Commentaire;Vos besoins;Commune", "Vos besoins"),
            ("Le besoin;Commune;Message", "Le besoin"), ("Besoin recueilli;Commune;Commentaire", "Besoin recueilli"),
            ("Besoin (mots de la personne);Commune;Commentaire", "Besoin (mots de la personne)"),
            ("Commentaire;Commune;couleur", "Commentaire"),
        ])
    func notes(_ header: String, _ text: String) throws {
        #expect(try Self.columns(header)[.text] == text)
    }

    @Test("a choice wins over a name, and is made by any name of the field")
    func choices() throws {
        let map = try Self.columns("texte;lieu;ce qui a été dit", choices: ["Verbatim=Ce qui a ete dit"])
        #expect(map[.text] == "ce qui a été dit")
    }

    @Test("the questions of a form are understood, and those about a person are left alone")
    func questions() throws {
        let map = try Self.columns(
            "Horodateur;Votre nom et commune;Dans quelle commune habitez-vous ?;Quelle ville est concernée ?;"
                + "Votre date de naissance;Quel est votre besoin pour le territoire ?;Acceptez-vous la publication ?")
        #expect(map[.date] == "Horodateur")
        #expect(map[.lives] == "Dans quelle commune habitez-vous ?")
        #expect(map[.concerns] == "Quelle ville est concernée ?")
        #expect(map[.text] == "Quel est votre besoin pour le territoire ?")
        #expect(map[.consent] == "Acceptez-vous la publication ?")
    }
}
