public import GeoTypes

/// What a database is made with: the territory, its words and the files they were read from.
public struct StoredTerritory: Sendable {
    public var territory: Territory
    public var vocabulary: Vocabulary
    /// One for each commune, on the plane of its land.
    public var boundaries: [InseeCode: PlaneArea]
    /// Kept as they are, so that the database alone can say everything about its territory.
    public var files: [TerritoryFile]

    public init(
        territory: Territory, vocabulary: Vocabulary, boundaries: [InseeCode: PlaneArea],
        files: [TerritoryFile] = []
    ) {
        self.territory = territory
        self.vocabulary = vocabulary
        self.boundaries = boundaries
        self.files = files
    }
}

/// A file of a territory folder.
public struct TerritoryFile: Hashable, Sendable {
    /// Relative to the folder, with `/`.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
