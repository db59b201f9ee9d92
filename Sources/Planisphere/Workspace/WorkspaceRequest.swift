/// Which database, and which territory it is made with when there is none yet.
public struct WorkspaceRequest: Hashable, Sendable {
    public var database: String
    /// A territory folder; nil means the embedded one for a new database, and whatever an existing one holds.
    public var territoryFolder: String?

    public init(database: String, territoryFolder: String? = nil) {
        self.database = database
        self.territoryFolder = territoryFolder
    }
}
