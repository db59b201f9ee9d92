import Foundation
import GeoData
import TestSupport

/// A folder of its own for one test, gone with it.
final class Scratch: Sendable {
    /// Where the program runs.
    let folder: String
    /// Where the harness keeps what the program says: beside the folder, so that listings show the program's files only.
    let hidden: String

    init() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("planisphere-\(UUID().uuidString)")
            .path
        folder = root + "/folder"
        hidden = root + "/harness"
        for path in [folder, hidden] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    deinit { remove() }

    func remove() {
        try? FileManager.default.removeItem(atPath: URL(fileURLWithPath: folder).deletingLastPathComponent().path)
    }

    func path(_ name: String) -> String { folder + "/" + name }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return name
    }

    /// Names of what the folder holds, sorted.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
}

/// The sample files of the program.
enum Sample {
    static func path(_ name: String) throws -> String { try EmbeddedData.located().sample + "/" + name }

    static func needs() throws -> String { try path("besoins.csv") }
}
