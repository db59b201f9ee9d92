import ByteStreams
import Geocoding
import NeedsModel
import SpatialStore
import TerritoryFiles

/// Which places are known, for the verbs that need no database.
public struct GazetteerRequest: Hashable, Sendable {
    /// Its territory and learned aliases are used when it exists; it is never made.
    public var database: String
    public var territoryFolder: String?
    /// « text;code » lines of the user's own.
    public var aliasFile: String?

    public init(database: String, territoryFolder: String? = nil, aliasFile: String? = nil) {
        self.database = database
        self.territoryFolder = territoryFolder
        self.aliasFile = aliasFile
    }
}

/// A geocoder and the territory it knows.
struct GazetteerSource {
    let loaded: LoadedTerritory
    let geocoder: Geocoder

    init(_ request: GazetteerRequest) throws(Failure) {
        self = try Failure.translating { try GazetteerSource(unchecked: request) }
    }

    private init(unchecked request: GazetteerRequest) throws {
        var blobs = TerritoryBlobs([])
        var learned: [LearnedAlias] = []
        if let store = try Self.existing(request.database) {
            if request.territoryFolder == nil { blobs = TerritoryBlobs(try store.territoryFiles()) }
            learned = try store.learnedAliases()
        }
        if blobs.isEmpty {
            blobs = try request.territoryFolder.map { try TerritoryBlobs.folder($0) } ?? TerritoryBlobs.embedded()
        }
        let loaded = try blobs.territory()
        self.loaded = loaded
        var book = try request.aliasFile.map { try AliasFile.book($0, of: loaded.territory) } ?? AliasBook()
        for alias in learned { book.learn(alias) }
        geocoder = try GeocoderBuilder(loaded: loaded, aliases: book).geocoder()
    }

    private static func existing(_ path: String) throws -> NeedsStore? {
        do { return try NeedsStore(path: path, access: .readOnly) } catch StoreError.notFound { return nil }
    }

    func epci(_ text: String) throws(Failure) -> SirenCode {
        let placement = geocoder.place(text)
        if let siren = SirenCode(text), loaded.territory.epcis.contains(where: { $0.siren == siren }) { return siren }
        guard placement.level == .epci, let siren = placement.code.flatMap({ SirenCode($0) }) else {
            throw Failure(
                .unknownArea, "--epci", text,
                loaded.territory.epcis.map { "\($0.siren) \($0.shortName)" }.joined(separator: ", "))
        }
        return siren
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
