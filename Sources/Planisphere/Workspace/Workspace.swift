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
        /// Does as an import does and keeps nothing; where there is no database, one that goes away with the session.
        case rehearsing

        /// What was done is kept by the time it is told.
        public var keepsChanges: Bool { self == .deciding || self == .importing }

        var makesDatabase: Bool { self == .importing || self == .rehearsing }
    }

    let store: NeedsStore
    let loaded: LoadedTerritory
    let vocabulary: Vocabulary
    let areas: TerritoryAreas
    /// True when this call made the database.
    public let isNew: Bool
    private let ready = Mutex<Geocoder?>(nil)
    /// Where a rehearsal takes place when there is no database; after the store, which lets go of it first.
    private let scratch: ScratchDatabase?

    var territory: Territory { loaded.territory }

    /// - Throws: `databaseMissing` where there is no file and the purpose makes none; whatever the store refuses.
    public convenience init(_ request: WorkspaceRequest, for purpose: Purpose = .reading) throws(Failure) {
        if !purpose.makesDatabase { try MissingDatabase.refuse(request.database) }
        do { try self.init(unchecked: request, purpose) } catch { throw Failure(any: error) }
    }

    private init(unchecked request: WorkspaceRequest, _ purpose: Purpose) throws {
        let folder = try request.territoryFolder.map { path in
            do { return try TerritoryBlobs.folder(path) } catch let error as TerritoryError {
                throw Failure(error, folder: path)
            }
        }
        let isRehearsedAway = purpose == .rehearsing && ScratchDatabase.isNeeded(for: request.database)
        if isRehearsedAway {
            let place = try ScratchDatabase()
            store = try NeedsStore(path: place.path, access: .create, program: Release.written)
            scratch = consume place
        } else {
            store = try NeedsStore(path: request.database, access: purpose.access, program: Release.written)
            scratch = nil
        }
        var blobs = TerritoryBlobs(try store.territoryFiles())
        if let folder, !blobs.isEmpty, folder.territoryFiles != blobs.territoryFiles {
            throw Failure(
                .databaseOtherTerritory, request.database, try store.territoryID(), request.territoryFolder ?? "")
        }
        isNew = blobs.isEmpty
        guard !isNew || purpose.makesDatabase else {
            throw Failure(.databaseMissing, request.database, Parameter.named("database"))
        }
        if isNew { blobs = try folder ?? TerritoryBlobs.embedded() }
        (loaded, vocabulary) = try isNew ? blobs.read() : blobs.read(from: request.database)
        areas = TerritoryAreas(loaded)
        if isNew { try install(blobs) }
    }

    /// Writes the log back into the file, so that the one file is everything. Reading on is an error.
    public func close() { try? store.close() }

    /// The territory's places and what moderators decided; made when the first name comes, and once: who asks in the
    /// meantime waits for it.
    func geocoder() throws(Failure) -> Geocoder {
        try ready.withLock { (ready) throws(Failure) -> Geocoder in
            if let ready { return ready }
            let made = try Failure.translating { try WorkspacePlaces.geocoder(self) }
            ready = made
            return made
        }
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
        case .deciding, .rehearsing: .readWrite
        case .importing: .create
        }
    }
}
