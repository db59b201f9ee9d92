import GeoTypes
import Importing
import NeedsModel
import Testing

@Suite("Cells are understood as people write them")
struct CellTests {
    static func need(_ header: String, _ cell: String) throws -> WrittenNeed? {
        let quoted = "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
        return try Imported("texte;lieu;\(header)\nx;Delle;\(quoted)\n").needs.first
    }

    @Test(
        "a date is read in French and English forms, day before month",
        arguments: [
            "2021-09-18", "18/09/2021", "18-09-2021", "18.9.2021", "18/9/21", "18-09-21", "18 septembre 2021",
            "samedi 18 sept. 2021", "le 18 Septembre 2021", "18 September 2021", "Sept. 18th, 2021", "2021/09/18",
            "18/09/2021 14:30:12", "2021-09-18T14:30:12Z", "2021-09-18 14:30", " 18/09/2021\u{A0}",
        ])
    func dates(_ text: String) throws {
        #expect(try Self.need("date", text)?.collectedOn == CalendarDate(year: 2021, month: 9, day: 18))
    }

    @Test("a workshop or market is named, a form is alone, an empty cell leaves it to the file")
    func gathering() throws {
        #expect(try Self.need("atelier", "Marché de Delle")?.gathering == .workshop("Marché de Delle"))
        #expect(try Self.need("canal", "Formulaire en ligne")?.gathering == .alone)
        #expect(try Self.need("atelier", " ")?.gathering == .file)
        #expect(try Imported("texte;lieu\nx;Delle\n").needs.first?.gathering == .file)
    }

    @Test("« 1er » is the first of the month")
    func first() throws {
        #expect(try Self.need("date", "1er août 2022")?.collectedOn == CalendarDate(year: 2022, month: 8, day: 1))
    }

    @Test(
        "what is no day leaves the date empty",
        arguments: [
            "18/09/20211", "20211-09-18", "31/02/2021", "09/18/2021", "septembre 21", "hier", "18/09", "0021-09-18",
        ])
    func noDates(_ text: String) throws {
        let need = try #require(try Self.need("date", text))
        #expect(need.collectedOn == nil)
    }

    @Test(
        "voices are whole numbers, thousands apart by any space",
        arguments: [("8", 8), ("8,0", 8), ("1 200", 1200), ("1\u{202F}200", 1200), ("1\u{A0}200", 1200), ("", 1)])
    func voices(_ text: String, _ count: Int) throws {
        #expect(try Self.need("voix", text)?.voices == count)
    }

    @Test(
        "two numbers in one cell are a point in either order, with point or comma decimals",
        arguments: [
            "47.638, 6.8628", "47,638 6,8628", "6.8628,47.638", "47,638 ; 6,8628", "[6.8628, 47.638]", "47,638, 6,8628",
        ])
    func coordinates(_ text: String) throws {
        #expect(
            try Self.need("coordonnées", text)?.concerns?.coordinate == Coordinate(longitude: 6.8628, latitude: 47.638))
    }

    @Test("themes are told apart in one cell; the unknown ones are reported, « non classé » is none")
    func themes() throws {
        let imported = try Imported(
            "texte;lieu;thème\na;b;\"Santé ; bus / ÉNERGIE\"\na;b;Poésie\na;b;Non classé\na;b;\"poésie, bus\"\n")
        #expect(
            imported.needs.map { $0.themes.map(\.theme) } == [
                ["sante-d-avenir", "mobilite", "energie"], [], [], ["mobilite"],
            ])
        #expect(
            imported.warnings == [[], [.unknownTheme("Poésie")], [], [.unknownTheme("poésie")]])
        #expect(imported.report.warnings.map(\.count) == [1, 1])
    }

    @Test("an unknown kind is a besoin, an unknown audience is not stated, and both are reported")
    func terms() throws {
        let imported = try Imported("texte;lieu;type;public\na;b;Colère;Jeunes\na;b;remarque;élus\n")
        #expect(imported.needs.map(\.kind) == ["revolte", "besoin"])
        #expect(imported.needs.map(\.audience) == ["jeunesse", nil])
        #expect(imported.warnings == [[], [.unknownKind("remarque"), .unknownAudience("élus")]])
    }

    @Test(
        "where there is a column for it, only a yes is consent",
        arguments: [("Oui", true), ("x", true), ("✔", true), ("non", false), ("", false), ("peut-être", false)])
    func consent(_ text: String, _ isGiven: Bool) throws {
        #expect(try Self.need("consentement", text)?.hasConsent == isGiven)
    }

    @Test("a file without a column for consent was gathered under an agreement")
    func noConsentColumn() throws {
        #expect(try Imported("texte;lieu\na;b\n").needs.map(\.hasConsent) == [true])
    }

    @Test("codes belong to the first place that is written, a point to what the need concerns")
    func places() throws {
        let imported = try Imported(
            "texte;commune;habite;cp;insee;lat;lon\na;;Delle;90100;90033;47,6;6,8\na;;;90100;;;\na;;;;;;\n")
        let point = Coordinate(longitude: 6.8, latitude: 47.6)
        #expect(
            imported.needs.map(\.concerns) == [
                WrittenPlace("", coordinate: point), WrittenPlace("", postalCode: "90100"), nil,
            ])
        #expect(
            imported.needs.map(\.lives) == [WrittenPlace("Delle", postalCode: "90100", inseeCode: "90033"), nil, nil])
    }
}

@Suite("A text that names a person waits for a moderator")
struct PrivacyTests {
    static func moderation(_ text: String) throws -> ModerationState? {
        try Imported("texte;lieu\n\"\(text)\";Delle\n").needs.first?.moderation
    }

    @Test(
        "e-mail addresses and French telephone numbers hold a text back",
        arguments: [
            "écrire à a.b-c@example.org.", "a@b.fr", "au 06 39 98 41 27, le soir", "0639984127", "06.39.98.41.27",
            "+33 6 39 98 41 27", "+33 (0)6 39 98 41 27", "0033639984127", "06\u{A0}39\u{A0}98\u{A0}41\u{A0}27",
            "(03-84-00-00-00)",
        ])
    func held(_ text: String) throws {
        #expect(try Self.moderation(text) == .pending)
    }

    @Test(
        "other signs and figures do not",
        arguments: [
            "un banc @ la gare", "90000 Belfort, 25200 Montbéliard", "de 2010 à 2020, 0,5 % par an", "@ville",
            "moi@ville",
            "00 00 00 00 00", "n° 06 39 98 41", "12345678901234", "150 000 000 euros", "06 39 98 41 27 55 12",
        ])
    func free(_ text: String) throws {
        #expect(try Self.moderation(text) == .published)
    }
}
