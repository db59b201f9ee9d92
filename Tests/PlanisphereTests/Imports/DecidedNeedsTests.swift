import Planisphere
import Testing

@Suite("What the report says of needs that were decided before")
struct DecidedNeedsTests {
    private let text = """
        identifiant;texte;lieu;consentement
        1;Un banc, me rappeler au 06 39 98 12 34;Delle;oui
        2;Un bus;Delle;non
        3;Un médecin;Belfort;oui
        4;Un arbre;Belfort;oui

        """

    private func decide(_ body: (Workspace) throws -> Void, in folder: TestFolder) throws {
        try session(folder.workspace, for: .deciding, body)
    }

    private func request(_ need: Int64) -> DecisionRequest { DecisionRequest([need], by: "Camille", reason: "relu") }

    @Test("held and without consent are what is so after the import; that decisions stand is said")
    func decided() throws {
        let folder = try TestFolder.empty()
        let first = try ImportedReport(text: text, in: folder)
        #expect([first["held"], first["without_consent"], first["decided"]] as [Int] == [1, 1, 0])
        try decide(
            { workspace in
                _ = try MaskNeed.run(request(1), in: workspace)
                _ = try PublishNeeds.run(request(1), in: workspace)
                for (need, consent) in [(Int64(2), "yes"), (3, "no")] {
                    var correction = NeedCorrection()
                    correction.consent = consent
                    _ = try CorrectNeeds.run(request(need), correction, in: workspace)
                }
            }, in: folder)
        let again = try ImportedReport(text: text, in: folder)
        #expect([again["held"], again["without_consent"], again["decided"]] as [Int] == [0, 1, 3])
        #expect(again["unchanged"] == 4)
    }

    @Test(
        "a need that waits still after a decision is held, and in a withdrawal that ends it is again what its file says"
    )
    func waiting() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        try decide({ _ = try HideNeeds.run(request(2), in: $0) }, in: folder)
        let rest = text.split(separator: "\n").filter { !$0.hasPrefix("1;") }.joined(separator: "\n") + "\n"
        let shorter = try ImportedReport(text: rest, in: folder) { $0.withdrawsMissing = true }
        #expect([shorter["withdrawn"], shorter["held"], shorter["decided"]] as [Int] == [1, 0, 1])
        let back = try ImportedReport(text: text, in: folder)
        let figures: [Int] = [back["returned"], back["held"], back["without_consent"], back["decided"]]
        #expect(figures == [1, 1, 1, 1])
    }

    @Test("people read it in one sentence")
    func sentence() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: text, in: folder)
        try decide(
            { workspace in
                _ = try MaskNeed.run(request(1), in: workspace)
                _ = try PublishNeeds.run(request(1), in: workspace)
            }, in: folder)
        let again = ImportRequest(files: [.file(folder.file("atelier.csv"))])
        let report = try ImportNeeds.run(again, in: folder.workspace).text
        #expect(report.contains("1 besoin a déjà été décidé"), "\(report)")
        #expect(!report.contains("retenu pour modération") && report.contains("1 sans accord"), "\(report)")
    }
}
