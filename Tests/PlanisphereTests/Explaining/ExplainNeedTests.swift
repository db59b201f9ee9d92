import Foundation
import NeedsModel
import Testing

@testable import Planisphere

@Suite("Where a need comes from")
struct ExplainNeedTests {
    private func explain(_ need: Int64, _ format: String, in folder: TestFolder) throws -> [UInt8] {
        try session(folder.workspace) {
            try ExplainNeed.run(ExplainRequest(need: need, format: format), in: $0).bytes()
        }
    }

    @Test("file and line, words, place with its method, reason and candidates, theme, versions and state are said")
    func whole() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(
            text: """
                identifiant;texte;lieu;habite;thème;date;atelier
                a;Un banc;Delle;;mobilité;2021-09-18;Marché
                b;Un bus;Auxelles;Belfort;mobilité;2021-09-18;Marché

                """, in: folder)
        let bytes = try explain(2, "json", in: folder)
        let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
        let origin = document["origin"] as? [String: Any]
        #expect((origin?["file"] as? String)?.hasSuffix("atelier.csv") == true)
        #expect(origin?["line"] as? Int == 3)
        #expect(origin?["program"] as? String == "planisphere \(Release.version)")
        let counted = document["counted"] as? [String: Any]
        #expect(counted?["code"] as? String == "200069060")
        #expect(counted?["place"] as? String == "concerns")
        #expect(counted?["waiting"] as? Bool == true)
        let concerns = document["concerns"] as? [String: Any]
        #expect(concerns?["status"] as? String == "ambiguous")
        #expect((concerns?["candidates"] as? [Any])?.count == 2)
        let text = String(decoding: try explain(2, "text", in: folder), as: UTF8.self).replacing("\u{A0}", with: " ")
        for words in [
            "ligne 3", "Marché", "« Un bus »", "Auxelles-Bas", "mobilite", "Vosges du Sud", "Aucune décision",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("what a need waits for is said as the desk says it, and nothing of the kind where nothing holds it")
    func holds() throws {
        let held = try HeldNeeds()
        let text = String(decoding: try explain(1, "text", in: held.folder), as: UTF8.self)
        #expect(text.contains("\nAttend\n  numéro de téléphone (texte, "))
        let document = try JSONSerialization.jsonObject(with: Data(explain(1, "json", in: held.folder)))
        let need = (document as? [String: Any])?["need"] as? [String: Any]
        #expect((need?["holds"] as? [[String: Any]])?.compactMap { $0["reason"] as? String } == ["phone"])
        #expect(try !String(decoding: explain(3, "text", in: held.folder), as: UTF8.self).contains("Attend"))
    }

    @Test("a need that was erased is explained by that alone")
    func erased() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: "identifiant;texte;lieu\na;Un quetzal;Delle\n", in: folder)
        let workspace = try Workspace(folder.workspace, for: .deciding)
        _ = try EraseNeeds.run(
            EraseRequest(needs: [1], by: "Anne", reason: "demandé", isConfirmed: true), in: workspace)
        workspace.close()
        let text = String(decoding: try explain(1, "text", in: folder), as: UTF8.self)
        #expect(text.contains("effacé") && text.contains("Anne") && text.contains("demandé"))
        #expect(!text.contains("quetzal") && !text.contains("Delle"))
        #expect(throws: Failure(.unknownNeed, "9")) { try explain(9, "text", in: folder) }
    }
}
