import Foundation
import NeedsModel
import SpatialStore
import Testing

@testable import Planisphere

@Suite("Review: what waits for a person")
struct ReviewTests {
    private static let csv = """
        identifiant;texte;lieu
        A;Un banc;Auxelles
        B;Un bus;auxelles
        C;Un médecin;Auxelles
        D;Un verger;chez nous au lac
        E;Une gare;Belfort
        """

    private func folder() throws -> TestFolder {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: Self.csv, in: folder)
        return folder
    }

    private struct Waiting: Equatable {
        var text: String
        var needs: Int
        var candidates: [String]
    }

    private func waiting(_ folder: TestFolder, limit: Int? = nil) throws -> [Waiting] {
        let text = try list(folder, ReviewRequest(limit: limit, format: "json"))
        let entries = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
        return entries.map { entry in
            Waiting(
                text: entry["text"] as? String ?? "", needs: entry["needs"] as? Int ?? 0,
                candidates: (entry["candidates"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String })
        }
    }

    private func list(_ folder: TestFolder, _ request: ReviewRequest = ReviewRequest()) throws -> String {
        try session(folder.workspace) { try ReviewPlaces.list(request, in: $0).text }
    }

    private func accept(_ text: String, _ place: String, in folder: TestFolder) throws -> String {
        try session(folder.workspace, for: .deciding) {
            try ReviewPlaces.accept(ReviewDecision(text, by: "essai"), means: place, in: $0).text
        }
    }

    private func reject(_ text: String, isOutside: Bool, in folder: TestFolder) throws {
        try session(folder.workspace, for: .deciding) {
            _ = try ReviewPlaces.reject(ReviewDecision(text, by: "essai"), isOutside: isOutside, in: $0)
        }
    }

    private func counted(_ code: String, in folder: TestFolder) throws -> Int {
        try folder.counted(by: "commune").first { $0.codes == [code] }?.needs ?? 0
    }

    @Test("what is ambiguous waits with its candidates, what holds up most needs first; what is certain does not")
    func list() throws {
        let folder = try folder()
        let waiting = try waiting(folder)
        #expect(waiting.first == Waiting(text: "Auxelles", needs: 2, candidates: waiting.first?.candidates ?? []))
        #expect(Set(waiting.first?.candidates ?? []) == ["90005", "90006"])
        #expect(!waiting.contains { $0.text == "Belfort" })
        #expect(try self.waiting(folder, limit: 1).count == 1)
        let text = try list(folder)
        #expect(PlainSpaces.of(text).contains("« Auxelles »"))
        #expect(text.contains("90005"))
    }

    @Test("a decision places every need that says the words, and those that say them in another spelling")
    func accept() throws {
        let folder = try folder()
        let before = try waiting(folder)
        #expect(try counted("90005", in: folder) == 0)
        _ = try accept("Auxelles", "90005", in: folder)
        #expect(try counted("90005", in: folder) == 3)
        let after = try waiting(folder)
        #expect(after == before.filter { $0.text.lowercased() != "auxelles" })
    }

    @Test("a place may be said by a code, a name, an EPCI, a department or the territory")
    func meanings() throws {
        for (place, level) in [
            ("90005", "commune"), ("Auxelles-Haut", "commune"), ("200069052", "epci"), ("90", "department"),
            ("nord-franche-comte", "pole"),
        ] {
            let folder = try folder()
            _ = try accept("Auxelles", place, in: folder)
            let store = try NeedsStore(path: folder.database, access: .readOnly)
            #expect(try store.need(id: 1).concerns?.placement.level.rawValue == level, "\(place)")
            #expect(try store.need(id: 1).concerns?.placement.method == .review, "\(place)")
            #expect(try store.need(id: 1).concerns?.text == "Auxelles", "\(place)")
            try store.close()
        }
    }

    @Test("a later import of the same words obeys the decision, and the same file again does not undo it")
    func laterImport() throws {
        let folder = try folder()
        _ = try accept("Auxelles", "90005", in: folder)
        let again = try ImportedReport(text: Self.csv, in: folder)
        #expect(again["unchanged"] == 5)
        #expect(try counted("90005", in: folder) == 3)
        let later = try ImportedReport(
            text: "identifiant;texte;lieu\nZ;Une école;Auxelles\n", named: "mai.csv", in: folder)
        #expect(later["imported"] == 1)
        #expect(try counted("90005", in: folder) == 4)
        #expect(try !waiting(folder).contains { $0.text == "Auxelles" })
        let answer = try LocatePlace.run(
            LocateRequest(text: "AUXELLES", format: "json"),
            in: GazetteerSession(GazetteerRequest(database: folder.database)))
        #expect(try answer.text.contains("90005"))
    }

    @Test("a rejected text is no place any more: it waits no longer and its needs stay in the total")
    func reject() throws {
        let folder = try folder()
        try reject("Auxelles", isOutside: false, in: folder)
        #expect(try !waiting(folder).contains { $0.text == "Auxelles" })
        let document = try CountDocument([], in: folder)
        #expect(document.needs == 5)
        #expect(document.levels["commune"] == 1)
        try reject("auxelles", isOutside: true, in: folder)
        #expect(try CountDocument([], in: folder).levels["outside"] == 1)
    }

    @Test("what does not wait, or a place that is not certain, is refused and changes nothing")
    func refused() throws {
        let folder = try folder()
        let before = try folder.exports()
        for (text, place) in [
            ("Belfort", "90010"), ("jamais dit", "90005"), ("Auxelles", "Zzyzx"), ("Auxelles", "99999"),
        ] {
            let failure = #expect(throws: Failure.self) { try accept(text, place, in: folder) }
            #expect(failure?.name == .unknownPlace, "\(text) → \(place)")
        }
        _ = try accept("Auxelles", "90005", in: folder)
        #expect(throws: Failure.self) {
            try list(folder, ReviewRequest(format: "xml"))
        }
        #expect(try folder.exports() != before)
    }

    @Test("who decided may change one's mind: the last word counts, and undoing it brings back the one before")
    func secondThoughts() throws {
        let folder = try folder()
        let before = try folder.exports()
        _ = try accept("Auxelles", "90005", in: folder)
        _ = try accept("Auxelles", "90006", in: folder)
        #expect(try counted("90005", in: folder) == 0 && counted("90006", in: folder) == 3)
        #expect(try list(folder, ReviewRequest(isDecided: true)).contains("Auxelles-Haut"))
        try undo("Auxelles", in: folder)
        #expect(try counted("90005", in: folder) == 3 && counted("90006", in: folder) == 0)
        try undo("Auxelles", in: folder)
        #expect(try counted("90005", in: folder) == 0)
        #expect(try waiting(folder).first?.needs == 2)
        #expect(try folder.exports() == before)
        #expect(throws: Failure.self) { try undo("Auxelles", in: folder) }
        #expect(try ImportedReport(text: Self.csv, in: folder)["unchanged"] == 5)
    }

    @Test("words that mean two communes are placed where both are")
    func twoCommunes() throws {
        let folder = try folder()
        _ = try accept("Auxelles", "90005,90006", in: folder)
        let store = try NeedsStore(path: folder.database, access: .readOnly)
        #expect(try store.need(id: 1).concerns?.placement.level == .epci)
        #expect(try store.need(id: 1).concerns?.placement.candidates.map(\.code) == ["90005", "90006"])
        try store.close()
    }

    private func undo(_ text: String, in folder: TestFolder) throws {
        try session(folder.workspace, for: .deciding) { workspace in
            _ = try ReviewPlaces.undo(ReviewDecision(text, by: "essai"), in: workspace)
        }
    }

    @Test("every decision is logged, with who decided and why")
    func log() throws {
        let folder = try folder()
        _ = try session(folder.workspace, for: .deciding) { workspace in
            try ReviewPlaces.accept(
                ReviewDecision("Auxelles", by: "Camille", note: "dit au marché"), means: "90005", in: workspace)
        }
        let store = try NeedsStore(path: folder.database, access: .readOnly)
        let learned = try store.learnedAliases()
        #expect(learned.first { $0.written.text == "Auxelles" }?.decidedBy == "Camille")
        #expect(learned.first { $0.written.text == "Auxelles" }?.place.code == "90005")
        try store.close()
    }

    @Test("the answer counts what was settled and what still waits")
    func answer() throws {
        let folder = try folder()
        let text = try accept("Auxelles", "90005", in: folder)
        #expect(text.contains("Auxelles-Bas"))
        #expect(text.hasPrefix("2 "))
    }

    @Test("an empty queue says so")
    func empty() throws {
        let folder = try TestFolder.empty()
        let text = try list(folder)
        #expect(text == "Rien n’attend de décision.\n")
        #expect(folder.exists("base.sqlite"))
    }
}
