import ByteStreams
import NeedsModel
import Testing

@testable import Importing

@Suite("A refusal of publication is understood wherever it is written")
struct SpokenConsentTests {
    private static func refusal(_ text: String) -> String? {
        var text = text
        let bytes = Array(text.utf8)
        return text.withUTF8 { SpokenConsent().refusal(in: UnsafeRawBufferPointer($0)) }
            .map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private static func speech(_ text: String) -> SpokenConsent.Speech {
        var text = text
        return text.withUTF8 { SpokenConsent().speech(of: UnsafeRawBufferPointer($0)) }
    }

    @Test("sentences that refuse", arguments: SpokenSentences.refusing)
    func refusing(_ text: String) { #expect(Self.refusal(text) != nil) }

    @Test("sentences that agree decide as well, and refuse nothing", arguments: SpokenSentences.agreeing)
    func agreeing(_ text: String) {
        #expect(Self.refusal(text) == nil)
        #expect(Self.speech(text) == .decides)
    }

    @Test("what people need is no refusal")
    func ordinary() {
        let sentences = SpokenSentences.ordinary + OrdinarySentences.all
        let alarms = sentences.filter { Self.refusal($0) != nil }
        #expect(alarms.isEmpty, "\(alarms)")
        #expect(OrdinarySentences.all.count { Self.speech($0) == .decides } == 0)
    }

    @Test("the words that refuse are found, in bytes of the text")
    func range() {
        #expect(Self.refusal("Un bus à Delle (ne pas publier svp)") == "ne pas publier")
        #expect(Self.refusal("Été. La personne ne veut pas être publiée !") == "La personne ne veut pas être publiée")
    }

    @Test("a text that refuses holds its need, and a remark beside holds it too")
    func held() throws {
        let table = """
            texte;lieu;accord;remarque
            un bus;Delle;oui;
            un bus (ne pas publier svp);Delle;oui;
            un bus;Delle;oui;merci de ne pas diffuser

            """
        let imported = try Imported(table)
        #expect(imported.needs.map(\.moderation) == [.published, .pending, .pending])
        #expect(imported.needs[1].holds == [Hold(reason: .unclearConsent, field: .text, range: 8..<22)])
        #expect(imported.needs[2].holds == [Hold(reason: .unclearConsent, field: .need)])
        #expect(imported.warnings[1] == [.personalData(.unclearConsent, column: "texte")])
        #expect(imported.warnings[2] == [.personalData(.unclearConsent, column: "remarque")])
        let features = """
            {"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,
            "properties":{"texte":"un bus","lieu":"Delle","accord":true,"note":"ne pas publier"}}]}
            """
        #expect(try Imported(features).needs.map(\.moderation) == [.pending])
    }

    @Test(
        "sentences under a neutral heading hold the file",
        arguments: [
            "J'accepte que mon avis soit publié,,", "Je ne veux pas que mon avis soit publié,vu,beau",
            "Gardez-le pour vous,,vu", "Ne publiez pas,rien,à revoir", "avec anonymat,anonyme svp,tel quel",
        ])
    func file(_ cells: String) throws {
        let rows = cells.split(separator: ",", omittingEmptySubsequences: false).map { "un bus;Delle;\($0)\n" }
        let file = try Imported("texte;lieu;Choix\n" + rows.joined())
        #expect(file.file.consentDoubt == .unusedAnswers("Choix"))
        #expect(file.needs.allSatisfy { $0.moderation == .pending })
    }

    @Test("a column of remarks that once speaks of publishing holds nothing")
    func remarks() throws {
        let remarks = ["vu deux fois", "la mairie publie ses comptes", "à revoir", "on refuse du monde", "beau temps"]
        let file = try Imported("texte;lieu;remarque\n" + remarks.map { "un bus;Delle;\($0)\n" }.joined())
        #expect(file.file.consentDoubt == nil)
        #expect(file.needs.allSatisfy { $0.moderation == .published })
    }
}
