/// A source under whose name what is being imported came before.
public struct KnownSource: Hashable, Sendable {
    public var name: String
    /// Year, month, day; nil for needs of which no file is on record.
    public var importedOn: String?
    /// Of the rows that were looked at, how many it has: all of them for the same file.
    public var shared: Int
    public var compared: Int

    public var isWhole: Bool { shared == compared }
}
