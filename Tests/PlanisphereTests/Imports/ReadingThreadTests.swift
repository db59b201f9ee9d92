import Importing
import NeedsModel
import Testing
import Wording

@testable import Planisphere

@Suite("The thread that reads and places a file")
struct ReadingThreadTests {
    private func reading(_ folder: TestFolder, _ workspace: Workspace, _ text: String) throws -> ReadingThread {
        try ReadingThread(
            .file(try folder.write("x.csv", text)), name: "x.csv",
            options: try ImportOptions(ImportRequest(files: [])).reading(workspace),
            placer: RowPlacer(
                geocoder: try WorkspacePlaces.geocoder(workspace), territory: workspace.territory, workshop: nil),
            rejects: RejectsFile(nil, language: .french))
    }

    @Test("needs come in batches, in the order of the file, and the report is complete behind the last one")
    func batches() throws {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let rows = (0..<2_500).map { $0.isMultiple(of: 50) ? "R\($0);;Belfort\n" : "R\($0);un besoin;Belfort\n" }
        let reading = try reading(folder, workspace, "identifiant;texte;lieu\n" + rows.joined())
        var numbers: [Int] = []
        var steps: [Int] = []
        while let batch = reading.next() {
            #expect(batch.needs.count <= 1_024)
            numbers += batch.needs.compactMap { Int($0.sourceID.dropFirst()) }
            steps.append(batch.step.rows)
        }
        try reading.check()
        #expect(numbers == (0..<2_500).filter { !$0.isMultiple(of: 50) })
        #expect(steps == steps.sorted())
        #expect(steps.last == 2_500)
        #expect([reading.report.read, reading.report.taken, reading.report.rejected] == [2_500, 2_450, 50])
        #expect(reading.nothingTaken() == nil)
        #expect(reading.next() == nil)
    }

    @Test("a file that breaks off gives what came before, then the failure, and stopping twice is stopping once")
    func broken() throws {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let reading = try reading(folder, workspace, "texte;lieu\nUn banc;Belfort\n\"jamais fermé;Delle\n")
        while reading.next() != nil {}
        let failure = #expect(throws: Failure.self) { try reading.check() }
        #expect(failure?.name == .importImpossible)
        reading.stop()
        reading.stop()
    }

    @Test("a thread that is stopped before anything was taken ends")
    func stoppedEarly() throws {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let rows = (0..<11_000).map { "R\($0);un besoin;Belfort\n" }.joined()
        let reading = try reading(folder, workspace, "identifiant;texte;lieu\n" + rows)
        reading.stop()
        #expect(OpenFiles.count(of: folder.file("x.csv")) <= 1)
        #expect(reading.report.read < 11_000)
    }

    @Test("a row that says the words of another is placed alike, and codes beside them make another place")
    func memory() throws {
        let folder = try TestFolder.empty()
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        let text = "texte;lieu;cp\nun;Auxelles;\ndeux;Auxelles;\ntrois;Belfort;90000\nquatre;Belfort;\n"
        let reading = try reading(folder, workspace, text)
        let needs = try #require(reading.next()).needs
        try reading.check()
        #expect(needs.map { $0.concerns?.context } == ["", "", "90000", ""])
        #expect(needs[0].concerns?.placement == needs[1].concerns?.placement)
        #expect(needs[2].concerns?.placement.code == "90010")
    }
}
