import Foundation
import Planisphere
import Testing

@Suite("Needs that say nearly the same are listed")
struct FindDuplicatesTests {
    private func answer(_ folder: TestFolder, _ change: (inout DuplicatesRequest) -> Void = { _ in }) throws -> String {
        var request = DuplicatesRequest()
        change(&request)
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        return String(decoding: try FindDuplicates.run(request, in: workspace).bytes(), as: UTF8.self)
    }

    private func filled() throws -> TestFolder {
        let folder = try TestFolder.empty()
        let words = "Un bus le dimanche matin pour aller au marché"
        _ = try ImportedReport(
            text: """
                id;texte;lieu;date
                a;\(words);Delle;18/09/2021
                b;\(words) !;Delle;18/09/2021
                c;\(words) svp;Delle;18/09/2021
                d;\(words);Belfort;18/09/2021
                e;Une crèche;Delle;18/09/2021

                """, in: folder)
        return folder
    }

    @Test("with their likeness and both texts, the most alike first; none is merged or held back")
    func listed() throws {
        let folder = try filled()
        let text = try answer(folder)
        let places = ["100", "« Un bus le dimanche matin pour aller au marché svp »"].map {
            text.replacing("\u{A0}", with: " ").range(of: $0)?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil } && text.contains("2 paires"), "\(text)")
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        #expect(text.contains("deux voix"))
        #expect(try answer(folder) { $0.likeness = 100 }.contains("1 paire"))
    }

    @Test("as JSON, with the numbers and states of both; a limit shortens the list and not the count")
    func document() throws {
        let folder = try filled()
        let text = try answer(folder) { ($0.format, $0.limit) = ("json", 1) }
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(document?["pairs"] as? Int == 2)
        let listed = document?["listed"] as? [[String: Any]]
        #expect(listed?.count == 1)
        #expect(listed?.first?["likeness"] as? Double == 1)
        let second = listed?.first?["second"] as? [String: Any]
        #expect(second?["id"] as? Int == 2 && second?["source_id"] as? String == "b")
    }

    @Test("nothing alike is said in one sentence")
    func none() throws {
        #expect(try answer(TestFolder.empty()).contains("Aucun texte"))
    }

    @Test("a likeness below half says nothing and is refused", arguments: [0, 49, 101])
    func refused(_ likeness: Int) throws {
        let folder = try TestFolder.empty()
        let failure = #expect(throws: Failure.self) { _ = try answer(folder) { $0.likeness = likeness } }
        #expect(failure?.name == .unknownValue)
    }
}
