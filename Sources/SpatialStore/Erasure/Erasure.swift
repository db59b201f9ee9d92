import GRDB
import NeedsModel

/// What one transaction does to the rows of needs that are erased.
struct Erasure {
    /// Tables that keep rows of one need, with the column that names it.
    static let tables = [
        ("need_further_theme", "need_id"), ("hold", "need_id"), ("decision_about_need", "need_id"),
        ("imported_further_theme", "need_id"), ("imported_hold", "need_id"), ("imported_point", "id / 4"),
        ("imported_need", "id"), ("need", "id"),
    ]

    let database: Database
    let author: String
    let reason: String

    func run(_ numbers: [Int64]) throws -> ErasureOutcome {
        var outcome = ErasureOutcome()
        let pages = try FactPageChanges(database)
        var erased: [Int64] = []
        for number in Set(numbers).sorted() {
            guard let need = try database.placedNeed(number) else {
                guard try wasErased(number) else { throw NeedStoreError.needNotFound(number) }
                outcome.erasedBefore += 1
                continue
            }
            try erase(number, need, pages)
            erased.append(number)
        }
        try pages.write()
        outcome.erased = erased.count
        if !erased.isEmpty {
            try UnusedWords(database).remove(from: database)
            try log(erased)
        }
        return outcome
    }

    private func erase(_ number: Int64, _ need: PlacedNeed, _ pages: FactPageChanges) throws {
        try ErasedMarks.remember(need, in: database)
        if let imported = try database.placedNeed(number, .imported) {
            try ErasedMarks.remember(imported, in: database)
        }
        try pages.set(nil, need: number)
        try PointTable(database).remove(number: number)
        // Reasons may quote what was said; those that stand for other needs as well stay.
        try database.execute(
            sql: """
                UPDATE decision SET reason = '' WHERE id IN (
                    SELECT decision_id FROM decision_about_need WHERE need_id = ?1)
                AND NOT EXISTS (
                    SELECT 1 FROM decision_about_need AS other WHERE other.decision_id = decision.id
                    AND other.need_id <> ?1)
                """, arguments: [number])
        for (table, column) in Erasure.tables {
            try database.execute(sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [number])
        }
    }

    /// One decision, about each of them.
    private func log(_ erased: [Int64]) throws {
        let decision = try DecisionLog(database).add(.erase, by: author, reason: reason, needs: erased.count)
        for number in erased {
            try database.execute(
                sql: "INSERT INTO decision_about_need (need_id, decision_id, rank, subject) VALUES (?, ?, 0, 'state')",
                arguments: [number, decision])
        }
    }

    private func wasErased(_ number: Int64) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM decision_about_need JOIN decision ON decision.id = decision_id
                               WHERE need_id = ? AND kind = ?)
                """, arguments: [number, DecisionKind.erase.rawValue]) ?? false
    }
}
