/// Everything that can go wrong in a store of needs, whatever keeps it. Paths are as they were given.
public enum NeedStoreError: Error, Hashable, Sendable {
    /// There is no file, and none was to be made.
    case notFound(path: String)
    case isDirectory(path: String)
    /// The bytes are no SQLite database.
    case notADatabase(path: String)
    /// A SQLite database of another program; it is left alone. `applicationID` is its own mark, 0 when it has none.
    case foreignDatabase(path: String, applicationID: Int32)
    /// A program was stopped while it made the database: there is no table yet. An import makes it whole.
    case unfinished(path: String)
    /// Written by a newer version of this program.
    case newerDatabase(path: String, version: Int, supported: Int)
    /// An older schema, which this program does not read: its files must be imported again.
    case olderDatabase(path: String, version: Int, supported: Int)
    /// The file or its folder cannot be opened or made; `reason` is the engine's.
    case cannotOpen(path: String, reason: String)
    /// The file, its folder or the way it was opened does not allow writing.
    case readOnly(path: String)
    /// Another writer held the database longer than the time-out.
    case busy(path: String)
    /// The disk, or the size the database may have, is used up. Nothing of the transaction was kept.
    case diskFull(path: String)
    /// The database's own structure is damaged.
    case corrupt(path: String, reason: String)
    /// Reading or writing the file failed.
    case inputOutput(path: String, reason: String)
    /// Any other answer of the engine: its extended result code and words.
    case engine(path: String, code: Int32, reason: String)

    /// No territory is installed yet.
    case noTerritory
    /// Another territory is installed already.
    case territoryDiffers(installed: String, offered: String)
    /// A boundary that is missing for a commune of the territory.
    case missingBoundary(InseeCode)
    /// A place that the territory does not have.
    case unknownPlace(level: PlacementLevel, code: String?)
    /// No theme, kind or audience of the database has this identifier.
    case unknownTerm(list: String, id: String)
    /// No need has this number.
    case needNotFound(Int64)
    /// Needs are erased from every table, but the log or a free page may still hold them: somebody else reads the
    /// database, or there was no room to write it anew. To erase the same again finishes it.
    case erasureUnfinished(path: String, isBeingRead: Bool)
    /// No decision has this number.
    case decisionNotFound(Int64)
    /// A later decision undid it already.
    case decisionUndone(Int64)
    /// What it did cannot be undone.
    case decisionIsFinal(Int64)
    /// Nothing like this is written in any need.
    case mentionNotFound(text: String, context: String)
    /// A shape that no place can be looked for in: not finite, out of the Earth, no vertex.
    case unusableShape(String)
    /// A need that cannot be kept: `voices` below 1, or a score or weight that is no number in 0…1.
    case unusableNeed(source: String, sourceID: String, reason: String)
}
