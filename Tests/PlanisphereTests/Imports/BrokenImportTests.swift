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
            placer: RowPlacer(
                geocoder: try WorkspacePlaces.geocoder(workspace), territory: workspace.territory, workshop: nil),
            isDryRun: false, rejects: RejectsFile(nil, language: .french),
            source: SourceOptions(ImportRequest(files: []), source: "long.csv"))
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
        var holding: ImportHolding?
        let result = parts.run(holding: &holding) { _ in }
        #expect(result.failure != nil)
        #expect(OpenFiles.count(of: file) == 0)
    }

    /// Imports with a list of refused rows on a disk that has room for so many bytes.
    private func imported(
        _ files: [NamedInput], _ folder: TestFolder, room: Int
    ) throws -> (answer: Answer, ending: Answer.Ending, text: String) {
        let workspace = try Workspace(folder.workspace, for: .importing)
        defer { workspace.close() }
        let answer = try ImportNeeds.run(
            ImportRequest(files: files), in: workspace, rejects: SmallDisk(room: room, path: "refus.csv"))
        let sink = BufferSink()
        return (answer, try answer.write(to: sink), sink.text)
    }

    @Test("rows that are refused but can nowhere be written do not take the report away")
    func rejectsFailAtTheEnd() throws {
        let folder = try TestFolder.empty()
        let file = NamedInput.file(try folder.write("atelier.csv", ImportRuleTests.atelier))
        let (answer, ending, text) = try imported([file], folder, room: 100)
        #expect(answer.outcome == .failed)
        #expect(ending.notes.first?.french.contains("refus.csv") == true)
        #expect(text.contains("5"))
        #expect(try folder.counted(by: "commune").reduce(0) { $0 + $1.needs } == 3)
    }

    @Test("a list of refused rows that cannot even be begun stops the run before anything is imported")
    func rejectsFailAtOnce() throws {
        let folder = try TestFolder.empty()
        let file = NamedInput.file(try folder.write("atelier.csv", ImportRuleTests.atelier))
        #expect(try imported([file], folder, room: 10).answer.outcome == .failed)
        #expect(try folder.counted(by: "commune").allSatisfy { $0.needs == 0 })
    }

    @Test("rows that cannot be written where refused rows go stop the file, which is not kept")
    func rejectsFail() throws {
        let folder = try TestFolder.empty()
        // Megabytes of refused rows.
        let long = String(repeating: "x", count: 800)
        let rows = (0..<1_000).map { "R\($0);;\(long)\n" }.joined()
        let file = try folder.write("long.csv", "identifiant;texte;lieu\nA;Un banc;Belfort\n" + rows)
        #expect(try imported([.file(file)], folder, room: 1_000).answer.outcome == .failed)
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
        var piped = ImportRequest(files: [.file("-")])
        piped.source = "atelier"
        try piped.check()
        #expect(!folder.exists("base.sqlite"))
    }
}

/// A disk with room for so many bytes.
private final class SmallDisk: ByteSink {
    private var room: Int
    private let path: String

    init(room: Int, path: String) {
        self.room = room
        self.path = path
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(ByteStreamError) {
        room -= bytes.count
        if room < 0 { throw .writeFailed(path: path, code: ENOSPC) }
    }

    func finish() {}
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
