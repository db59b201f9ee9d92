import Importing

/// What is remembered of a refused row: where it stands, and its identifier. The store keeps a hash of that.
struct RefusedRow: Sendable {
    /// Of one file; a file of nothing else must not fill the database.
    static let mostRemembered = 10_000

    /// Number of the feature, else the line; of a row that was refused again, where it stood the first time.
    let place: Int
    /// Nil when the row has none, or when it is another row's.
    let key: String?

    init(_ row: RejectedRow) {
        place = row.refusedAt ?? row.feature?.number ?? row.line
        switch row.reason {
        case .repeatedID, .keptRepeatedID: key = nil
        default: key = row.sourceID
        }
    }
}

/// By what a row that comes in is recognised as one that was refused before.
struct RowOrigin: Sendable {
    /// Nil when its identifier alone tells.
    let place: Int?
    let hasOwnID: Bool
    /// On which the row begins in the file.
    let line: Int

    init(_ row: ImportedNeed) {
        line = row.line
        place = row.refusedAt ?? (row.hasOwnID ? nil : row.feature?.number ?? row.line)
        hasOwnID = row.hasOwnID
    }
}
