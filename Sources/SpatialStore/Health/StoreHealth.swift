/// What `check` found. A sound database has no problems.
public struct StoreHealth: Hashable, Sendable {
    public var schemaVersion: Int
    public var revision: Int64
    public var needs: Int
    public var publicNeeds: Int
    public var communes: Int
    public var sqliteVersion: String
    public var spatialiteVersion: String
    public var projVersion: String
    public var geosVersion: String
    public var problems: [Problem]

    public enum Problem: Hashable, Sendable {
        /// The engine's own words on the structure of the file.
        case structure(String)
        /// Of a spatial index, by the name of its table.
        case spatialIndex(String, reason: String)
        /// Rows that point at nothing.
        case danglingReferences(table: String, rows: Int)
        /// Needs of which the pages that counts read and the table say something else.
        case pages(needs: Int)
        /// A page that counts cannot read, by its first need.
        case unreadablePage(needs: Int64)
        /// Needs whose effective place is not that of their mentions.
        case effectivePlaces(needs: Int)
        /// A table that does not hold what was written into it.
        case contents(table: String)
    }

    public var isSound: Bool { problems.isEmpty }
}
