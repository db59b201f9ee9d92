import NeedsModel
import Testing

@testable import Importing

@Suite("Answers of LimeSurvey, Framaforms and Google Forms")
struct FormTests {
    private static func lime(_ headings: String, _ cells: String, sent: String = "2022-04-01 10:00:00") throws
        -> Imported
    {
        try Imported(
            "id,submitdate,lastpage,startlanguage,Quel est votre besoin ?,Votre commune,\(headings)\n"
                + "1,\(sent),2,fr,un bus,Delle,\(cells)\n")
    }

    @Test(
        "a column for each theme: what is ticked is a theme, whatever the tick",
        arguments: ["Oui", "Y", "X", "1", "✓", "vrai", "yes"])
    func ticks(_ tick: String) throws {
        let need = try Self.lime("Thèmes [Mobilité],Thèmes [Énergie],Thèmes [Santé]", "\(tick),Non,\(tick)").needs.first
        #expect(need?.themes.map(\.theme) == ["mobilite", "sante-d-avenir"])
        #expect(need?.themes.map(\.weight) == [0.5, 0.5])
    }

    @Test("a code before the question is passed over, and a code instead of the option is told")
    func codes() throws {
        let labelled = try Self.lime("Q3_1. Thèmes [Mobilité],Q3_2. Thèmes [Énergie]", "N,Y")
        #expect(labelled.needs.first?.themes.map(\.theme) == ["energie"])
        let coded = try Self.lime("Q3. Thèmes [SQ001],Q3. Thèmes [SQ002]", "Y,")
        #expect(coded.needs.first?.themes == [] && coded.warnings == [[.unknownTheme("SQ001")]])
    }

    @Test("the words beside « Autre » are read as a theme")
    func other() throws {
        #expect(
            try Self.lime("Thèmes [Mobilité],Thèmes [Autre]", ",médecin").needs.first?.themes.map(\.theme)
                == ["sante-d-avenir"])
    }

    @Test("1980-01-01 is no date, and an answer without one was never sent")
    func dates() throws {
        let undated = try Self.lime("x", "", sent: "1980-01-01 00:00:00").needs.first
        #expect(undated?.collectedOn == nil && undated?.hasConsent == true)
        let unsent = try Self.lime("x", "", sent: "")
        #expect(unsent.needs.first?.hasConsent == false && unsent.warnings == [[.withdrawnAtSource]])
    }

    private static let framaforms = """
        "Nos besoins";"";"";"";"";"";"";"";""
        "Submission Details";"";"";"";"";"";"Thèmes";"";""
        "Serial";"SID";"Submitted Time";"Draft";"IP Address";"Quel est votre besoin ?";"Mobilité";"Énergie";"Votre commune"
        "1";"900";"18/09/2021 - 14:30";"0";"192.0.2.1";"un bus";"X";"";"Delle"
        "2";"901";"18/09/2021 - 14:31";"1";"192.0.2.2";"un bus";"";"X";"Delle"

        """

    @Test("three lines of headings are one, and the column behind the options is a question of its own")
    func threeLines() throws {
        let imported = try Imported(Self.framaforms)
        #expect(imported.file.profile?.profile.id == "framaforms")
        #expect(imported.needs.map { $0.themes.map(\.theme) } == [["mobilite"], ["energie"]])
        #expect(imported.needs.first?.concerns?.text == "Delle" && imported.needs.first?.sourceID == "900")
        #expect(imported.needs.first?.collectedOn == CalendarDate(year: 2021, month: 9, day: 18))
        #expect(imported.needs.map(\.hasConsent) == [true, false])
        // What the form itself noted is nobody's answer, and no question that was passed over.
        #expect(imported.file.unknownColumns == [])
        #expect(imported.lines == [4, 5] && imported.report.read == 2)
    }

    @Test("the choices of a Google form are apart by commas, and each answer is a source of its own")
    func google() throws {
        let need = try Imported(
            "Horodateur,De quoi avez-vous besoin ici ?,Quels thèmes ?,Où habitez-vous ?\n"
                + "18/09/2021 14:30:12,un bus,\"Mobilité, Santé d'avenir\",Delle\n"
        ).needs.first
        #expect(need?.themes.map(\.theme) == ["mobilite", "sante-d-avenir"])
        #expect(need?.lives?.text == "Delle" && need?.gathering == .alone)
        #expect(need?.collectedOn == CalendarDate(year: 2021, month: 9, day: 18))
    }
}
