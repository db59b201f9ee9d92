import GeoMath
import GeoTypes
import NeedsModel
import SpatialStore
import TerritoryFiles

/// An open database with the territory and the vocabulary that it was made with: what every use case
/// stands on.
///
/// The territory is read from the database itself, so that the file alone can be moved to another
/// machine; a folder only makes a new one.
struct Workspace: Sendable {
    let store: NeedsStore
    let loaded: LoadedTerritory
    let vocabulary: Vocabulary
    /// True when this call made the database.
    let isNew: Bool

    var territory: Territory { loaded.territory }

    init(_ request: WorkspaceRequest) throws(Failure) {
        self = try Failure.translating { try Workspace(unchecked: request) }
    }

    private init(unchecked request: WorkspaceRequest) throws {
        let folder = try request.territoryFolder.map { try TerritoryBlobs.folder($0) }
        store = try Workspace.open(request.database)
        var blobs = TerritoryBlobs(try store.territoryFiles())
        if let folder, !blobs.isEmpty, folder.territoryFiles != blobs.territoryFiles {
            throw Failure(
                .databaseOtherTerritory, request.database, try store.territoryID(), request.territoryFolder ?? "")
        }
        isNew = blobs.isEmpty
        if isNew { blobs = try folder ?? TerritoryBlobs.embedded() }
        loaded = try blobs.territory()
        vocabulary = try blobs.vocabulary()
        if isNew { try install(blobs) }
    }

    /// Writes the log back into the file, so that the one file is everything. Reading on is an error.
    func close() { try? store.close() }

    /// A database that cannot be written (a folder of somebody else's, a read-only disk) can still be read.
    private static func open(_ path: String) throws -> NeedsStore {
        do {
            return try NeedsStore(path: path, access: .create)
        } catch StoreError.readOnly {
            return try NeedsStore(path: path, access: .readOnly)
        }
    }

    private func install(_ blobs: TerritoryBlobs) throws {
        var boundaries: [InseeCode: PlaneArea] = [:]
        for (area, commune) in territory.communes.enumerated() {
            boundaries[commune.code] = loaded.coverage.planeArea(of: area)
        }
        try store.install(
            StoredTerritory(
                territory: territory, vocabulary: vocabulary, boundaries: boundaries, files: blobs.files))
    }
}
