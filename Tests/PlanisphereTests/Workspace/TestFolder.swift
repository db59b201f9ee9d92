import ByteStreams
import Foundation
import Planisphere

/// A folder of the test's own with a real database in it; it goes away with the value.
final class TestFolder: Sendable {
    let path: String

    /// Without a database: the first use case that runs makes one.
    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("planisphere-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { remove() }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// With a database that somebody else made and closed.
    convenience init(copyOf database: String) throws {
        try self.init()
        try FileManager.default.copyItem(atPath: database, toPath: self.database)
    }

    /// With the embedded territory and no need.
    static func empty() throws -> TestFolder { try TestFolder(copyOf: Templates.empty.get().database) }

    /// With the 308 needs of the demonstration.
    static func sample() throws -> TestFolder { try TestFolder(copyOf: Templates.sample.get().database) }

    var database: String { path + "/base.sqlite" }
    var workspace: WorkspaceRequest { WorkspaceRequest(database: database) }

    func file(_ name: String) -> String { path + "/" + name }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, bytes: Array(text.utf8)) }

    @discardableResult
    func write(_ name: String, bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
        return file(name)
    }

    func bytes(_ name: String) throws -> [UInt8] { try FileSource.contents(of: file(name)) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }
}

/// Databases that are made once for the whole run, copied for each test, and removed at its end.
private enum Templates {
    static let empty: Result<TestFolder, any Error> = Result {
        let folder = try TestFolder()
        atexit { if case .success(let folder) = Templates.empty { folder.remove() } }
        try Workspace(folder.workspace, for: .importing).close()
        return folder
    }

    static let sample: Result<TestFolder, any Error> = Result {
        let folder = try TestFolder(copyOf: empty.get().database)
        atexit { if case .success(let folder) = Templates.sample { folder.remove() } }
        _ = try ImportNeeds.run(ImportRequest(files: [.file(Checkout.sampleNeeds)]), in: folder.workspace)
        return folder
    }
}
