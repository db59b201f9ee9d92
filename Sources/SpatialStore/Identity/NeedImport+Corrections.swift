import GRDB
public import NeedsModel
import PlainText

/// A row without an identifier of its own that says nearly what another said that is gone from the file.
public struct Correction: Hashable, Sendable {
    /// The need of before.
    public var need: Int64
    /// The row that came, by the number that this import gave it.
    public var newNeed: Int64
    /// Shared runs of letters, 0…1.
    public var likeness: Double
}

extension NeedImport {
    /// Number of the first need of this import; the others follow in the order in which they came.
    public var firstNewNeed: Int64 { visit.firstNew }

    /// Pairs of a need that the file does not have any more and a row that it did not have, of one place, day and
    /// gathering, whose words are alike; each need and each row in one pair at most. None when the file brings less
    /// than half as many rows as the source has: then it adds to it and is no new version.
    public func corrections(atLeast least: Double) throws(NeedStoreError) -> [Correction] {
        guard let source = visit.source, visit.contentKeys > 0, changes.inserted > 0, hadNeeds else { return [] }
        return try asking { database in
            let stored = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM need WHERE source_id = ? AND id < ?",
                arguments: [source, visit.firstNew])
            guard let stored, stored > 0, changes.total * 2 >= stored else { return [] }
            return try CorrectionSearch(database, source: source, visit: visit, least: least).pairs()
        }
    }

    /// The row becomes the need's new words: its number stays, and what persons decided.
    public func take(_ correction: Correction) throws(NeedStoreError) {
        try asking { database in
            let need = try StoredNeedReader(database).need(correction.newNeed)
            try remove(correction.newNeed)
            try replace(correction.need, by: need)
            changes.inserted -= 1
            changes.updated += 1
        }
    }

    /// The row is not kept; the need stays as it was.
    public func leave(_ correction: Correction) throws(NeedStoreError) {
        try asking { _ in
            try remove(correction.newNeed)
            changes.inserted -= 1
            changes.unchanged += 1
        }
    }

    /// As the store has it now. Nil when it is not public: its words are for the desk alone.
    public func publicText(ofNeed number: Int64) throws(NeedStoreError) -> String? {
        try asking { database in
            let statement = try DirectStatement(database, "SELECT text FROM need WHERE id = ? AND is_public = 1")
            statement.bind(number, at: 1)
            return try statement.step() ? statement.text(0) : nil
        }
    }
}
