import ByteStreams
import Geocoding
import NeedsModel
import SpatialStore
import TerritoryFiles

/// Which places are known, for the verbs that need no database.
public struct GazetteerRequest: Sendable {
    /// Its territory and learned aliases are used when it exists; it is never made.
    public var database: String
    public var territoryFolder: String?
    /// « text;code » lines of the user's own.
    public var aliases: NamedInput?

    public init(database: String, territoryFolder: String? = nil, aliases: NamedInput? = nil) {
        self.database = database
        self.territoryFolder = territoryFolder
        self.aliases = aliases
    }
}

/// The places of a territory, for the verbs that need no database. Made once, it lives as long as its face wants;
/// everything in it only reads, so that any number of threads may ask at once.
public final class GazetteerSession: Sendable {
    let loaded: LoadedTerritory
    let geocoder: Geocoder

    /// What was decided in the database until now is known, what is decided later is not: a `Workspace` follows it.
    /// - Throws: what is wrong with the database, the territory or the aliases.
    public convenience init(_ request: GazetteerRequest) throws(Failure) {
        let (loaded, geocoder) = try Failure.translating { try Self.read(request) }
        self.init(loaded, geocoder)
    }

    /// The places of an open database, as they are known at this moment.
    convenience init(_ workspace: Workspace) throws(Failure) {
        self.init(workspace.loaded, try workspace.geocoder())
    }

    private init(_ loaded: LoadedTerritory, _ geocoder: Geocoder) {
        self.loaded = loaded
        self.geocoder = geocoder
    }

    private static func read(_ request: GazetteerRequest) throws -> (LoadedTerritory, Geocoder) {
        var blobs = TerritoryBlobs([])
        var learned: [LearnedAlias] = []
        if let store = try existing(request.database) {
            defer { try? store.close() }
            if request.territoryFolder == nil { blobs = TerritoryBlobs(try store.territoryFiles()) }
            learned = try store.learnedAliases()
        }
        let isOfDatabase = !blobs.isEmpty
        if blobs.isEmpty {
            blobs = try request.territoryFolder.map { try TerritoryBlobs.folder($0) } ?? TerritoryBlobs.embedded()
        }
        let loaded = try isOfDatabase ? blobs.read(from: request.database).territory : blobs.territory()
        var book = try request.aliases.map { try AliasFile.book($0, of: loaded.territory) } ?? AliasBook()
        for alias in learned { book.learn(alias) }
        return (loaded, try GeocoderBuilder(loaded: loaded, aliases: book).geocoder())
    }

    private static func existing(_ path: String) throws -> NeedsStore? {
        do { return try NeedsStore(path: path, access: .readOnly) } catch NeedStoreError.notFound { return nil }
    }

    func epci(_ text: String) throws(Failure) -> SirenCode {
        try PlaceResolver(loaded.territory) { [geocoder] in geocoder }.epci(text)
    }
}

extension AliasBook {
    /// What a moderator decided. A decision that it is no place of ours teaches no alias.
    mutating func learn(_ alias: LearnedAlias) {
        guard alias.written.context.isEmpty, let code = alias.place.code else { return }
        switch alias.place.level {
        case .commune, .epci, .department, .pole: learn(alias.written.text, means: code)
        case .outside, .none: break
        }
    }
}
