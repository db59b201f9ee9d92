import ByteStreams
import Foundation
import NeedsModel
import SpatialStore
import Testing
import Wording

@testable import Planisphere

@Suite("An import that is broken off lets go of everything")
struct BrokenImportTests {
    /// More batches than the queue holds, so that the reading thread is waiting when the writer fails.
    private static let long = "identifiant;texte;lieu\n" + (0..<11_000).map { "R\($0);besoin \($0);Belfort\n" }.joined()

    private struct Full: Error {}

    private func job(_ folder: TestFolder, _ workspace: Workspace, _ file: String) throws -> FileImport {
        FileImport(
            input: .file(file), name: "long.csv",
            options: try ImportOptions(ImportRequest(files: [])).reading(workspace),
            workspace: workspace,
            placer: RowPlacer(geocoder: try WorkspacePlaces.geocoder(workspace), workshop: nil), isDryRun: false,
            rejects: RejectsFile(nil, language: .french))
    }

    @Test("a writer that fails after the first batch ends the reading, and no need is kept")
    func failingWriter() throws {
        let folder = try TestFolder.empty()
        let file = try folder.write("long.csv", Self.long)
        let workspace = try Workspace(folder.workspace, for: .importing)
        let parts = try job(folder, workspace, file)
        let reading = try ReadingThread(
            .file(file), name: "long.csv", options: parts.options, placer: parts.placer, rejects: parts.rejects)
        #expect(throws: Full.self) {
            try workspace.store.importFile("long.csv") { store in
                defer { reading.stop() }
                for need in reading.next()?.needs ?? [] { try store.upsert(need) }
                throw Full()
            }
        }
        #expect(try workspace.store.counts(CountQuery(by: [])).total.needs == 0)
        workspace.close()
        #expect(OpenFiles.count(of: file) == 0)
    }

    @Test("a database that refuses the import before the first need leaves no thread reading the file")
    func refusedBeforehand() throws {
        let folder = try TestFolder.empty()
        let file = try folder.write("long.csv", Self.long)
        let workspace = try Workspace(folder.workspace, for: .importing)
        let parts = try job(folder, workspace, file)
        workspace.close()
        let result = parts.run { _ in }
        #expect(result.failure != nil)
        #expect(OpenFiles.count(of: file) == 0)
    }

    @Test(
        "rows that are refused but can nowhere be written do not take the report away",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func rejectsFailAtTheEnd() throws {
        let folder = try TestFolder.empty()
        try FileManager.default.createSymbolicLink(atPath: folder.file("refus.csv"), withDestinationPath: "/dev/full")
        let request = ImportRequest(files: [.file(try folder.write("atelier.csv", ImportRuleTests.atelier))])
        let answer = try ImportNeeds.run(
            request, in: folder.workspace, rejects: Destination(path: folder.file("refus.csv")))
        #expect(answer.outcome == .failed)
        #expect(answer.said.first?.contains("refus.csv") == true)
        #expect(try answer.text.contains("5"))
        #expect(try folder.counted(by: "commune").reduce(0) { $0 + $1.needs } == 3)
    }

    @Test(
        "rows that cannot be written where refused rows go stop the file, which is not kept",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func rejectsFail() throws {
        let folder = try TestFolder.empty()
        // Megabytes of refused rows into a device that is always full.
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("refus.csv"), withDestinationPath: "/dev/full")
        let long = String(repeating: "x", count: 800)
        let rows = (0..<1_000).map { "R\($0);;\(long)\n" }.joined()
        let file = try folder.write("long.csv", "identifiant;texte;lieu\nA;Un banc;Belfort\n" + rows)
        let request = ImportRequest(files: [.file(file)])
        let answer = try ImportNeeds.run(
            request, in: folder.workspace, rejects: Destination(path: folder.file("refus.csv"), overwrites: true))
        #expect(answer.outcome == .failed)
        #expect(try folder.counted(by: "theme").allSatisfy { $0.needs == 0 })
        #expect(OpenFiles.count(of: file) == 0)
    }

    @Test("names that no file bears are refused before a database is made, unless one of them is a file")
    func missing() throws {
        let folder = try TestFolder()
        let one = NamedInput.file(try folder.write("a.csv", "texte,lieu\nUn bus,Belfort\n"))
        let none = NamedInput.file(folder.file("absent.csv"))
        #expect(throws: Failure(.inputNotFound, folder.file("absent.csv"))) {
            try ImportRequest(files: [none, none]).check()
        }
        try ImportRequest(files: [none, one]).check()
        try ImportRequest(files: [.file("-")]).check()
        #expect(!folder.exists("base.sqlite"))
    }
}

/// What this process holds open, as Linux shows it.
enum OpenFiles {
    /// Elsewhere always 0.
    static func count(of path: String) -> Int {
        let name = path.split(separator: "/").suffix(2).joined(separator: "/")
        let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return numbers.count { number in
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
            return target?.hasSuffix(name) == true
        }
    }
}
