import ByteStreams
import NeedsModel
import Testing

@testable import Importing

@Suite("When in doubt about consent, nothing is published")
struct ConsentDoubtTests {
    private static let unclear = Hold(reason: .unclearConsent, field: .need)

    private static func file(
        _ text: String, hasNoConsentColumn: Bool = false, doubt: ConsentDoubt? = nil, columns: [String] = []
    ) throws -> NeedFile {
        var options = NeedFileOptions(vocabulary: TestVocabulary.vocabulary)
        options.hasNoConsentColumn = hasNoConsentColumn
        options.consentDoubt = doubt
        options.columns = try columns.map { try ColumnChoice(parsing: $0) }
        return try NeedFile.open(BufferSource(Array(text.utf8)), named: "a.csv", options: options)
    }

    private static func needs(_ file: NeedFile) throws -> [WrittenNeed] {
        var needs: [WrittenNeed] = []
        while let outcome = try file.next() {
            if case .row(let row, _) = outcome { needs.append(row.need) }
        }
        return needs
    }

    @Test(
        "a column is understood with its sense, and an empty cell is no consent",
        arguments: [
            ("Accord publication", "oui,non,", [true, false, false]),
            ("Confidentiel", "oui,non,", [false, true, false]),
            ("Je ne souhaite pas que ma contribution soit publiée", "x,non,", [false, true, false]),
            ("Publiable", "✓,✗,☑", [true, false, true]), ("Consentement", "1,0,vrai", [true, false, true]),
            ("OK pour publier ?", "TRUE,FALSE,d'accord", [true, false, true]),
            ("J'accepte que ma contribution soit publiée", "je refuse,oui merci,ok", [false, true, true]),
            ("Diffusion", "coché,refuse,non coché", [true, false, false]),
        ])
    func senses(_ heading: String, _ cells: String, _ expected: [Bool]) throws {
        let rows = cells.split(separator: ",", omittingEmptySubsequences: false).map { "\"besoin\";Delle;\($0)\n" }
        let file = try Self.file("texte;lieu;\(heading)\n" + rows.joined())
        let needs = try Self.needs(file)
        #expect(needs.map(\.hasConsent) == expected)
        #expect(needs.allSatisfy { $0.moderation == .published && $0.holds.isEmpty })
        #expect(file.consentDoubt == nil)
    }

    @Test(
        "where a yes refuses, a plain no alone allows, and a no with more words does not",
        arguments: [
            "Je ne souhaite pas que mon témoignage soit publié", "Refusez-vous la publication ?",
            "Vous opposez-vous à la publication ?", "Opposition à la publication", "À ne pas diffuser",
            "Ne pas publier", "Confidentiel",
        ])
    func refusals(_ heading: String) throws {
        let refusing = [
            "Non, je ne souhaite pas", "non je ne veux pas", "Non, ne publiez pas", "Non, ne pas publier",
            "Non, je refuse", "non, surtout pas", "surtout pas", "pas du tout", "Non merci", "jamais", "no way",
        ]
        let rows = (refusing + ["non", "Non.", "NON", "oui"]).map { "\"besoin\";Delle;\"\($0)\"\n" }
        let imported = try Imported("texte;lieu;\(heading)\n" + rows.joined())
        let expected = Array(repeating: false, count: refusing.count) + [true, true, true, false]
        #expect(imported.needs.map(\.hasConsent) == expected)
        #expect(
            imported.warnings[..<refusing.count].allSatisfy {
                if case .unknownConsent = $0.first { true } else { false }
            })
    }

    @Test(
        "what is not sure holds every row of the file",
        arguments: [
            ("texte;lieu;Cochez\na;Delle;oui\nb;Delle;non\n", ConsentDoubt.unusedAnswers("Cochez")),
            ("texte;lieu;\na;Delle;x\nb;Delle;\n", .unusedAnswers("3")),
            ("texte;lieu;q7\na;Delle;1\nb;Delle;0\n", .unusedAnswers("q7")),
            ("texte;lieu;Public ?\na;Delle;non\nb;Delle;oui\n", .unusedAnswers("Public ?")),
            ("texte;lieu;Public\na;Delle;public\nb;Delle;privé\n", .unusedAnswers("Public")),
            ("texte;lieu;Votre grand public\na;Delle;non\nb;Delle;\n", .unusedAnswers("Votre grand public")),
            ("texte;lieu;Public / privé\na;Delle;public\nb;Delle;privé\n", .unsureHeading("Public / privé")),
            ("texte;lieu;Nature\na;Delle;☑\nb;Delle;☐\n", .unusedAnswers("Nature")),
            ("texte;lieu;Sujet\na;Delle;oui\nb;Delle;non\n", .unusedAnswers("Sujet")),
            ("texte;lieu;Atelier\na;Delle;x\nb;Delle;\n", .unusedAnswers("Atelier")),
            (
                """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","geometry":null,"properties":{"texte":"a","lieu":"Delle","public":true}},
                {"type":"Feature","geometry":null,"properties":{"texte":"b","lieu":"Delle","public":false}}]}
                """, .unusedAnswers("public")
            ),
            ("texte;lieu;RGPD\na;Delle;oui\n", .unsureHeading("RGPD")),
            (
                "texte;lieu;Publiable;Confidentiel\na;Delle;oui;non\n",
                .competingColumns(["Publiable", "Confidentiel"])
            ),
            ("texte;lieu;Diffusion\na;Delle;affiche\nb;Delle;site\nc;Delle;oui\n", .unreadableAnswers("Diffusion")),
            (
                """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","geometry":null,"properties":{"texte":"a","lieu":"Delle","coche":true}},
                {"type":"Feature","geometry":null,"properties":{"texte":"b","lieu":"Delle","coche":false}}]}
                """, .unusedAnswers("coche")
            ),
        ])
    func held(_ text: String, _ doubt: ConsentDoubt) throws {
        let file = try Self.file(text)
        let needs = try Self.needs(file)
        #expect(file.consentDoubt == doubt)
        #expect(!needs.isEmpty)
        #expect(needs.allSatisfy { $0.moderation == .pending && $0.holds.contains(Self.unclear) })
    }

    @Test(
        "other columns hold nothing",
        arguments: [
            "texte;lieu;remarque\na;Delle;vu deux fois\nb;Delle;oui\nc;Delle;à revoir\nd;Delle;encore\n",
            "texte;lieu;enfants\na;Delle;1\nb;Delle;0\nc;Delle;2\n", "texte;lieu;note\na;Delle;\nb;Delle;\n",
            "texte;lieu;Publiable;Newsletter\na;Delle;oui;non\nb;Delle;oui;oui\n",
            "texte;lieu;Date de publication\na;Delle;12/05/2021\n",
            "texte;lieu;Public\na;Delle;jeunes\nb;Delle;public\n",
            "texte;lieu;Profil\na;Delle;F\nb;Delle;H\n",
        ])
    func free(_ text: String) throws {
        #expect(try Self.needs(Self.file(text)).allSatisfy { $0.moderation == .published && $0.hasConsent })
    }

    @Test("a person settles it: which column allows, which refuses, or none")
    func settled() throws {
        let text = "texte;lieu;Cochez\na;Delle;oui\nb;Delle;non\n"
        #expect(try Self.needs(Self.file(text, columns: ["consent=Cochez"])).map(\.isPublic) == [true, false])
        #expect(try Self.needs(Self.file(text, columns: ["refusal=Cochez"])).map(\.isPublic) == [false, true])
        #expect(try Self.needs(Self.file(text, hasNoConsentColumn: true)).map(\.isPublic) == [true, true])
        let secret = "texte;lieu;Confidentiel\na;Delle;oui\nb;Delle;non\n"
        #expect(try Self.needs(Self.file(secret, columns: ["consent=Confidentiel"])).map(\.isPublic) == [false, true])
    }

    @Test("to settle it makes no other needs")
    func sameNeeds() throws {
        let text = "texte;lieu;Cochez\na;Delle;oui\nb;Delle;non\n"
        let before = try Self.needs(Self.file(text)).map(\.sourceID)
        #expect(try Self.needs(Self.file(text, columns: ["consent=Cochez"])).map(\.sourceID) == before)
    }

    @Test("a column that answers only far down the file stops it, and the file read again is held as a whole")
    func late() throws {
        let silent = String(repeating: "a;Delle;\n", count: 3_000)
        let text = "texte;lieu;Cochez\n" + silent + "b;Delle;non\n"
        let doubt = ConsentDoubt.unusedAnswers("Cochez")
        let file = try Self.file(text)
        #expect(throws: ImportError.consentDoubtedLate(file: "a.csv", doubt: doubt)) { try Self.needs(file) }
        let again = try Self.needs(Self.file(text, doubt: doubt))
        #expect(again.count == 3_001)
        #expect(again.allSatisfy { $0.moderation == .pending })
    }

    @Test("a column of texts that turns into yes and no is noticed as well")
    func lateAnswers() throws {
        let texts = (0..<2_500).map { "a;Delle;remarque \($0)\n" }.joined()
        let answers = String(repeating: "b;Delle;non\n", count: 2_500)
        let file = try Self.file("texte;lieu;Cochez\n" + texts + answers)
        #expect(throws: ImportError.self) { try Self.needs(file) }
    }
}
