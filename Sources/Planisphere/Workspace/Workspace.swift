import GeoMath
import GeoTypes
import Geocoding
import NeedsModel
import SpatialStore
import Synchronization
import TerritoryFiles

/// An open database with the territory and the vocabulary that it was made with: what every use case
/// stands on. Opened once, it lives as long as its face wants; reads run side by side.
///
/// The territory is read from the database itself, so that the file alone can be moved to another
/// machine; a folder only makes a new one.
public final class Workspace: Sendable {
    /// What a face is about to do.
    public enum Purpose: Hashable, Sendable {
        /// Never makes or changes a file.
        case reading
        /// Changes an existing database.
        case deciding
        /// Makes the database when there is none.
        case importing
    }

    let store: NeedsStore
    let loaded: LoadedTerritory
    let vocabulary: Vocabulary
    let areas: TerritoryAreas
    /// True when this call made the database.
    public let isNew: Bool
    private let ready = Mutex<Geocoder?>(nil)

    var territory: Territory { loaded.territory }

    /// - Throws: `databaseMissing` where there is no file and the purpose makes none; whatever the store refuses.
    public convenience init(_ request: WorkspaceRequest, for purpose: Purpose = .reading) throws(Failure) {
        if purpose != .importing { try MissingDatabase.refuse(request.database) }
        do { try self.init(unchecked: request, purpose) } catch { throw Failure(any: error) }
    }

    private init(unchecked request: WorkspaceRequest, _ purpose: Purpose) throws {
        let folder = try request.territoryFolder.map { try TerritoryBlobs.folder($0) }
        store = try NeedsStore(path: request.database, access: purpose.access)
        var blobs = TerritoryBlobs(try store.territoryFiles())
        if let folder, !blobs.isEmpty, folder.territoryFiles != blobs.territoryFiles {
            throw Failure(
                .databaseOtherTerritory, request.database, try store.territoryID(), request.territoryFolder ?? "")
        }
        isNew = blobs.isEmpty
        guard !isNew || purpose == .importing else {
            throw Failure(.databaseMissing, request.database, Parameter.named("database"))
        }
        if isNew { blobs = try folder ?? TerritoryBlobs.embedded() }
        loaded = try blobs.territory()
        vocabulary = try blobs.vocabulary()
        areas = TerritoryAreas(loaded)
        if isNew { try install(blobs) }
    }

    /// Writes the log back into the file, so that the one file is everything. Reading on is an error.
    public func close() { try? store.close() }

    /// The territory's places, the user's aliases and what moderators decided; made when the first name comes.
    func geocoder() throws(Failure) -> Geocoder {
        let known = ready.withLock { $0 }
        if let known { return known }
        let made = try Failure.translating { try WorkspacePlaces.geocoder(self) }
        ready.withLock { $0 = made }
        return made
    }

    /// After a decision that teaches a name.
    func forgetGeocoder() { ready.withLock { $0 = nil } }

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

extension Workspace.Purpose {
    fileprivate var access: NeedsStore.Access {
        switch self {
        case .reading: .readOnly
        case .deciding: .readWrite
        case .importing: .create
        }
    }
}
