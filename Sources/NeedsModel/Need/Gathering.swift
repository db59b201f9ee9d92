/// How a need was gathered, which says with which others it makes one *source* (METHODS §0.3): needs of one source
/// are not independent of each other.
public enum Gathering: Hashable, Sendable {
    /// A workshop or market, by its name as written: one source for each day.
    case workshop(String)
    /// A file that names no workshop: one source for each file and day of collection.
    case file
    /// An online form, a letter: a source of its own.
    case alone

    /// The name of the workshop or market.
    public var workshop: String? {
        if case .workshop(let name) = self { name } else { nil }
    }
}
