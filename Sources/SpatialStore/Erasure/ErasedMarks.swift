import GRDB
import NeedsModel

/// By which an erased need is known again, and kept out: one mark of its source and its id there, whatever words stand
/// there now, and one of its words with day, workshop and places, under whatever name they come.
struct ErasedMarks {
    private let hash: KeyedHash
    private let marks: Set<Int64>

    /// Nil when nothing was ever erased: then an import pays nothing.
    init?(known database: Database) throws {
        marks = Set(try Int64.fetchAll(database, sql: "SELECT mark FROM erased_mark"))
        guard !marks.isEmpty else { return nil }
        hash = try ErasedMarks.hash(database)
    }

    /// - Parameter isStored: whether a need of that source and id is there: somebody who says the very same and was
    ///   not erased.
    func keepOut(_ need: PlacedNeed, isStored: () throws -> Bool) rethrows -> Bool {
        if marks.contains(ErasedMarks.identity(need, hash)) { return true }
        return try marks.contains(ErasedMarks.content(need, hash)) && !isStored()
    }

    static func remember(_ need: PlacedNeed, in database: Database) throws {
        let hash = try hash(database)
        for mark in [identity(need, hash), content(need, hash)] {
            try database.execute(sql: "INSERT OR IGNORE INTO erased_mark (mark) VALUES (?)", arguments: [mark])
        }
    }

    private static func hash(_ database: Database) throws -> KeyedHash {
        let statement = try DirectStatement(database, "SELECT key FROM erasure_key")
        guard try statement.step(), let hash = KeyedHash(key: Array(statement.bytes(0))) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "erasure_key")
        }
        return hash
    }

    private static func identity(_ need: PlacedNeed, _ hash: KeyedHash) -> Int64 {
        mark(["1", need.source, need.sourceID], hash)
    }

    private static func content(_ need: PlacedNeed, _ hash: KeyedHash) -> Int64 {
        var pieces = ["2", need.text, "\(need.collectedOn?.number ?? 0)", need.workshop ?? ""]
        for mention in [need.concerns, need.lives, need.heard] {
            pieces += [mention?.text ?? "", mention?.context ?? ""]
        }
        return mark(pieces, hash)
    }

    /// Lengths count, so that « ab, c » and « a, bc » differ.
    private static func mark(_ pieces: [String], _ hash: KeyedHash) -> Int64 {
        var bytes: [UInt8] = []
        for piece in pieces {
            bytes += "\(piece.utf8.count):".utf8
            bytes += piece.utf8
        }
        return Int64(bitPattern: hash.value(of: bytes))
    }
}
