import Foundation
import Planisphere
import Testing

@Suite("Where a result goes")
struct DestinationTests {
    @Test("a file that exists is kept unless replacing it was asked for")
    func existing() throws {
        let folder = try TestFolder.empty()
        try folder.write("sortie.csv", "à garder")
        let request = CountRequest(by: ["theme"], format: "csv")
        var destination = Destination(path: folder.file("sortie.csv"))
        #expect(throws: Failure(.outputExists, folder.file("sortie.csv"))) {
            try CountNeeds.run(request, in: folder.workspace, to: destination)
        }
        #expect(try folder.text("sortie.csv") == "à garder")
        destination.overwrites = true
        try CountNeeds.run(request, in: folder.workspace, to: destination)
        #expect(try folder.text("sortie.csv").hasPrefix("theme,theme_label,"))
    }

    @Test("no result takes the place of the needs, even by force")
    func needs() throws {
        let folder = try TestFolder.empty()
        let database = folder.workspace.database
        let request = CountRequest(by: [])
        let destination = Destination(path: database, overwrites: true)
        #expect(throws: Failure(.outputIsDatabase, database)) {
            try CountNeeds.run(request, in: folder.workspace, to: destination)
        }
        try CountNeeds.run(request, in: folder.workspace, to: Destination(path: folder.file("a.txt")))
    }

    @Test("no result takes the place of what is read, under whatever name, even by force")
    func inputs() throws {
        let folder = try TestFolder.empty()
        let path = try folder.write("zone.geojson", "à garder")
        try FileManager.default.createSymbolicLink(atPath: folder.file("autre.csv"), withDestinationPath: path)
        for name in ["zone.geojson", "autre.csv"] {
            let destination = Destination(path: folder.file(name), overwrites: true, sparing: ["Belfort", path])
            #expect(throws: Failure(.outputIsInput, folder.file(name))) { _ = try destination.open() }
        }
        #expect(try folder.text("zone.geojson") == "à garder")
    }

    @Test("a folder, or a folder that is not there, is said with its path", arguments: [".", "absent/sortie.csv"])
    func unwritable(_ name: String) throws {
        let folder = try TestFolder.empty()
        let request = CountRequest(by: [])
        let destination = Destination(path: folder.file(name), overwrites: true)
        let failure = #expect(throws: Failure.self) {
            try CountNeeds.run(request, in: folder.workspace, to: destination)
        }
        #expect(failure?.sentence(.french).contains(folder.file(name)) == true)
    }

    @Test("a pipe is written into, never renamed over")
    func pipe() throws {
        let folder = try TestFolder.empty()
        let path = folder.file("tuyau")
        try #require(mkfifo(path, 0o600) == 0)
        // Open for both, so that the writer finds a reader; the table fits into the pipe.
        let reader = open(path, O_RDWR | O_NONBLOCK)
        defer { close(reader) }
        try CountNeeds.run(CountRequest(by: []), in: folder.workspace, to: Destination(path: path))
        var status = stat()
        #expect(lstat(path, &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFIFO)
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(reader, &buffer, buffer.count)
        #expect(count > 0)
        #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).contains("Total"))
    }

    @Test("no half file is left behind when the writing fails")
    func noHalfFile() throws {
        let folder = try TestFolder.sample()
        #expect(throws: Failure.self) { try folder.export("needs", "csv") { $0.dialect = "klingon" } }
        #expect(throws: Failure.self) { try folder.export("needs") { $0.filter["theme"] = ["zut"] } }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.allSatisfy { $0.hasPrefix("base.sqlite") }, "\(names)")
    }
}
