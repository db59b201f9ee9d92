import GRDB
import NeedsModel

/// What one transaction does to the rows of needs that are erased.
struct Erasure {
    /// Tables that keep rows of one need, with the column that names it.
    static let tables = ["need_further_theme"]

    let database: Database
    let author: String
    let reason: String

    func run(_ numbers: [Int64]) throws -> ErasureOutcome {
        var outcome = ErasureOutcome()
        let pages = try FactPageChanges(database)
        for number in Set(numbers).sorted() {
            guard let need = try database.placedNeed(number) else {
                guard try wasErased(number) else { throw NeedStoreError.needNotFound(number) }
                outcome.erasedBefore += 1
                continue
            }
            try erase(number, need, pages)
            outcome.erased += 1
        }
        try pages.write()
        if outcome.erased > 0 { try UnusedWords(database).remove(from: database) }
        return outcome
    }

    private func erase(_ number: Int64, _ need: PlacedNeed, _ pages: FactPageChanges) throws {
        try ErasedMarks.remember(need, in: database)
        try pages.set(nil, need: number)
        try PointTable(database).remove(number: number)
        for table in Erasure.tables {
            try database.execute(sql: "DELETE FROM \(table) WHERE need_id = ?", arguments: [number])
        }
        try database.execute(sql: "DELETE FROM need WHERE id = ?", arguments: [number])
        // Reasons may quote what was said.
        try database.execute(sql: "UPDATE moderation_log SET reason = '' WHERE need_id = ?", arguments: [number])
        try database.logModeration(
            number, from: need.moderation.rawValue, to: Erasure.state, by: author, reason: reason)
    }

    private func wasErased(_ number: Int64) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM moderation_log WHERE need_id = ? AND state = ?)",
            arguments: [number, Erasure.state]) ?? false
    }

    /// What `moderation_log` calls it.
    static let state = "erased"
}
