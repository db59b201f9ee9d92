/// The short lists that rows of a stream refer to by position, as they were at one revision. What a writer of files
/// makes of an entry, it makes once and not for each need. Positions mean nothing outside of their lists.
public struct NeedLists: Sendable {
    public let revision: Int64
    /// Positions that are not in use hold `nowhere`.
    public let places: [PublishedPlace]
    /// Identifiers.
    public let themes: [String]
    public let kinds: [String]
    /// Names of workshops and markets.
    public let workshops: [String]
    /// Sheets, forms and files.
    public let sources: [String]

    public init(
        revision: Int64, places: [PublishedPlace], themes: [String], kinds: [String], workshops: [String],
        sources: [String]
    ) {
        self.revision = revision
        self.places = places
        self.themes = themes
        self.kinds = kinds
        self.workshops = workshops
        self.sources = sources
    }
}
