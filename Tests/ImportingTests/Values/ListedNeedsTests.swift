import Importing
import NeedsModel
import Testing

@Suite("Several needs in one cell")
struct ListedNeedsTests {
    private func imported(_ text: String, id: String = "A", splits: Bool) throws -> Imported {
        try Imported(Array("id;texte;lieu;voix\n\(id);\"\(text)\";Delle;8\n".utf8), splitsLines: splits)
    }

    @Test(
        "numbered and bulleted lines are counted, and split when that is asked for",
        arguments: [
            "1. un abri\n2. un bus", "1) un abri\n2) un bus", "- un abri\n- un bus", "• un abri\r\n• un bus",
            "a) un abri\nb) un bus", "1 - un abri\n2 - un bus\n", "– un abri\n\n– un bus", "1° un abri\n2° un bus",
        ])
    func lists(_ text: String) throws {
        let whole = try imported(text, splits: false)
        #expect(whole.needs.count == 1)
        #expect(whole.warnings == [[.severalNeeds(2)]])
        let split = try imported(text, splits: true)
        #expect(split.needs.map(\.text) == ["un abri", "un bus"])
        #expect(split.needs.map(\.sourceID) == ["A", "A.2"])
        #expect(split.needs.map(\.voices) == [8, 8])
        #expect(split.needs.map(\.concerns?.text) == ["Delle", "Delle"])
        #expect(
            [split.report.read, split.report.taken, split.report.furtherNeeds, split.report.splitRows] == [1, 1, 1, 1])
    }

    @Test("a line without a mark goes on with the one before it, and what stands before the list stays with the first")
    func continued() throws {
        let split = try imported("Il manque :\n- un abri\n  à Delle\n- un bus", splits: true)
        #expect(split.needs.map(\.text) == ["Il manque :\n- un abri\n  à Delle", "un bus"])
    }

    @Test(
        "lines, figures and dates that are no list stay one need",
        arguments: [
            "un abri\nun bus", "- un abri", "18.09.2021\n19.09.2021", "-5 °C\n-6 °C", "un - abri - bus", "-\n-",
        ])
    func none(_ text: String) throws {
        let imported = try imported(text, splits: true)
        #expect(imported.needs.count == 1 && imported.warnings == [[]])
    }

    @Test("each part is looked at for itself: one telephone number holds one need")
    func privacy() throws {
        let split = try imported("- un abri\n- appelez le 06 39 98 12 34", splits: true)
        #expect(split.needs.map(\.moderation) == [.published, .pending])
    }

    @Test("without an identifier the parts are numbered behind the one of the row's content")
    func contentID() throws {
        let whole = try imported("- un abri\n- un bus", id: "", splits: false)
        let split = try imported("- un abri\n- un bus", id: "", splits: true)
        let id = try #require(whole.needs.first?.sourceID)
        #expect(split.needs.map(\.sourceID) == [id, id + ".2"])
    }
}
