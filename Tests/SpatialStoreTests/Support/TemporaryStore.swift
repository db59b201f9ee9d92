import Foundation
import NeedsModel
import SpatialStore

/// A folder that goes away with its owner.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String = "needs.sqlite") -> String { path + "/" + name }
}

/// A real database with the grid installed, in a folder of its own.
struct TemporaryStore {
    let folder: TemporaryFolder
    let store: NeedsStore

    init() throws {
        folder = try TemporaryFolder()
        store = try NeedsStore(path: folder.file(), access: .create)
        try store.install(Grid.stored)
    }

    var path: String { folder.file() }
}
