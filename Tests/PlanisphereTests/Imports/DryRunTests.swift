import Foundation
import Testing

@testable import Planisphere

@Suite("A dry run promised to write nothing")
struct DryRunTests {
    @Test("a dry run without a database makes none, and leaves nothing in the folder for temporary files")
    func dryRunWithoutDatabase() throws {
        let folder = try TestFolder()
        let dry = try ImportedReport(text: ImportRuleTests.atelier, in: folder) { $0.isDryRun = true }
        let figures: [Int] = [dry["read"], dry["imported"], dry["rejected"], dry["added"]]
        #expect(figures == [5, 3, 2, 3])
        #expect(!folder.exists("base.sqlite"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["atelier.csv"])
        let scratch = try ScratchDatabase()
        let path = scratch.path
        try Workspace(WorkspaceRequest(database: path), for: .importing).close()
        #expect(FileManager.default.fileExists(atPath: path))
        remove(scratch)
        #expect(
            !FileManager.default.fileExists(atPath: "/" + path.split(separator: "/").dropLast().joined(separator: "/")))
    }

    private func remove(_ scratch: consuming ScratchDatabase) {}
}
