import NeedsModel
import Testing
import Wording

@testable import Importing

@Suite("Personal data are found in sentences, and ordinary sentences are left alone")
struct PersonalDataTests {
    static func findings(_ text: String) -> [PersonalDataScanner.Finding] {
        var text = text
        return text.withUTF8 { PersonalDataScanner().findings(in: UnsafeRawBufferPointer($0)) }
    }

    /// Per cent that must be found of each kind. At first all kinds reached it but that of people who say their name (38 of
    /// 41); two ordinary sentences of two hundred are false alarms. Rules and sentences have one author: on those of
    /// others expect less.
    private static let leastRecall = 100

    @Test("of each kind all are found", arguments: PersonalDataSamples.labelled.map(\.reason))
    func recall(_ reason: HoldReason) throws {
        let texts = try #require(PersonalDataSamples.labelled.first { $0.reason == reason }?.texts)
        let missed = texts.filter { !Self.findings($0).contains { $0.reason == reason } }
        #expect(texts.count >= 40)
        #expect(reason.isPersonalData)
        #expect((texts.count - missed.count) * 100 >= texts.count * Self.leastRecall, "\(missed)")
    }

    @Test("of two hundred ordinary sentences at most one in a hundred is held")
    func falseAlarms() {
        let alarms = OrdinarySentences.all.compactMap { text -> String? in
            Self.findings(text).first.map { "\($0.reason.rawValue): \(text)" }
        }
        #expect(OrdinarySentences.all.count >= 200)
        #expect(alarms.count * 100 <= OrdinarySentences.all.count, "\(alarms)")
    }

    @Test("each find says where it stands, in bytes of the text as it was written")
    func ranges() throws {
        let cases = [
            ("Été : 06\u{A0}39\u{2011}98 12 34 le soir", "06\u{A0}39\u{2011}98 12 34"),
            ("écrire à é.fée (arobase) exemple point fr, merci", "é.fée (arobase) exemple point fr"),
            ("au 12 bis, rue de l’Église !", "12 bis, rue de l’Église"), ("voir Élodie Girard demain", "Élodie Girard"),
        ]
        for (text, words) in cases {
            let range = try #require(Self.findings(text).first?.range)
            #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == words)
        }
    }

    @Test("a telephone number behind « au » is one, though its figures would do for an account")
    func phoneNoAccount() {
        for text in ["Appelez-moi au 06 39 98 12 34 pour le bus", "au 06 39 98 12 34", "Au 07 00 00 12 34 pour nous"] {
            #expect(Self.findings(text).map(\.reason) == [.phone], "\(text)")
        }
    }

    @Test("a text of a hundred thousand signs is looked at in one go")
    func long() {
        for piece in ["06 ", "a.b@", "12 rue ", "Jean ", "FR76 ", "1 2 ", "(at) ", "je m'appelle ", " point "] {
            _ = Self.findings(String(repeating: piece, count: 100_000 / piece.utf8.count))
        }
    }
}

@Suite("Every text that could be published is looked at")
struct HeldTextsTests {
    @Test("text, theme, workshop, places, source and identifier hold the need, with the place of what was found")
    func everywhere() throws {
        let phone = "06 39 98 12 34"
        let imported = try Imported(
            """
            id;texte;thème;atelier;lieu;habite;entendu à
            1;\(phone);bus;Marché;Delle;Delle;Delle
            2;un bus;\(phone);Marché;Delle;Delle;Delle
            3;un bus;bus;chez \(phone);Delle;Delle;Delle
            4;un bus;bus;Marché;\(phone);Delle;Delle
            5;un bus;bus;Marché;Delle;12 rue des Lilas;Delle
            6;un bus;bus;Marché;Delle;Delle;\(phone)
            \(phone);un bus;bus;Marché;Delle;Delle;Delle
            8;un bus;bus;Marché;12 rue des Lilas;Delle;3 place d'Armes
            """)
        #expect(
            imported.needs.map { $0.holds.map(\.field) } == [
                [.text], [.theme], [.workshop], [.concerns], [.lives], [.heard], [.sourceID], [],
            ])
        #expect(imported.needs.map(\.moderation) == Array(repeating: .pending, count: 7) + [.published])
        #expect(imported.needs[2].holds.first?.range == 5..<19)
        #expect(imported.report.held == 7)
    }

    @Test("a file whose name tells a person holds its needs until another source is named")
    func source() throws {
        let table = "texte;lieu\nun bus;Delle\n"
        let held = try Imported(table, source: "Camille Durand 0639981234.csv").needs
        #expect(held.map { $0.holds.map(\.field) } == [[.source, .source]])
        #expect(try Imported(table, source: "marché de Delle").needs.map(\.moderation) == [.published])
        #expect(
            try Imported(table, source: "atelier_2021-09-18_belfort (2).csv").needs.map(\.moderation) == [.published])
    }

    @Test("warnings say which kind and which column, and never the words")
    func warnings() throws {
        let imported = try Imported(
            "texte;lieu;thème;type\nau 06 39 98 12 34;Delle;a.b@exemple.fr;Camille Durand\n")
        let warnings = try #require(imported.warnings.first)
        #expect(warnings.contains(.personalData(.phone, column: "texte")))
        #expect(warnings.contains(.personalData(.email, column: "thème")))
        for warning in warnings {
            for language in Language.allCases {
                let sentence = warning.sentence(language)
                for word in ["06", "exemple", "Durand"] { #expect(!sentence.contains(word), "\(sentence)") }
            }
        }
    }
}
