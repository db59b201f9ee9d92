import GRDB
import NeedsModel

/// The one log of what persons decided.
struct DecisionLog {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// Of a row of `decision` that undoes none: whether it erased, or was about needs that are all erased.
    static let isFinal = """
        (kind = 'erase' OR NOT EXISTS (
            SELECT 1 FROM decision_about_need JOIN need ON need.id = need_id WHERE decision_id = decision.id)
        AND NOT EXISTS (SELECT 1 FROM decision_about_place WHERE decision_id = decision.id))
        """

    /// Writes a decision down. Returns its number.
    func add(
        _ kind: DecisionKind, by author: String, reason: String, needs: Int, undoes: Int64? = nil
    ) throws -> Int64 {
        let statement = try DirectStatement(
            database, "INSERT INTO decision (kind, decided_by, reason, needs, undoes) VALUES (?, ?, ?, ?, ?)")
        statement.bind(kind.rawValue, at: 1)
        statement.bind(author, at: 2)
        statement.bind(reason, at: 3)
        statement.bind(Int64(needs), at: 4)
        statement.bind(undoes, at: 5)
        try statement.run()
        return database.lastInsertedRowID
    }

    func setNeeds(_ count: Int, of decision: Int64) throws {
        try database.execute(sql: "UPDATE decision SET needs = ? WHERE id = ?", arguments: [count, decision])
    }

    /// The decision that a chain of undoing began with.
    /// - Throws: `decisionNotFound`, `decisionUndone`, `decisionIsFinal`.
    func root(ofUndoable decision: Int64) throws -> Int64 {
        var number = decision
        while true {
            let row = try Row.fetchOne(
                database,
                sql: "SELECT undoes, undone_by, \(DecisionLog.isFinal) AS is_final FROM decision WHERE id = ?",
                arguments: [number])
            guard let row else { throw NeedStoreError.decisionNotFound(number) }
            if number == decision, (row["undone_by"] as Int64?) != nil {
                throw NeedStoreError.decisionUndone(decision)
            }
            if let earlier = row["undoes"] as Int64? {
                number = earlier
                continue
            }
            guard row["is_final"] as Int64 == 0 else { throw NeedStoreError.decisionIsFinal(number) }
            return number
        }
    }

    /// Marks a decision as undone by another; what it undid itself stands again.
    func mark(_ decision: Int64, undoneBy later: Int64?) throws {
        try database.execute(sql: "UPDATE decision SET undone_by = ? WHERE id = ?", arguments: [later, decision])
        let undoes = try Int64.fetchOne(
            database, sql: "SELECT undoes FROM decision WHERE id = ?", arguments: [decision])
        if let undoes { try mark(undoes, undoneBy: later == nil ? decision : nil) }
    }

    func needs(of decision: Int64) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT DISTINCT need_id FROM decision_about_need
                WHERE decision_id = ? AND need_id IN (SELECT id FROM need) ORDER BY need_id
                """, arguments: [decision])
    }

    func words(of decision: Int64) throws -> [MentionWords] {
        let statement = try DirectStatement(
            database, "SELECT text, context FROM decision_about_place WHERE decision_id = ?")
        statement.bind(decision, at: 1)
        var words: [MentionWords] = []
        while try statement.step() { words.append(MentionWords(text: statement.text(0), context: statement.text(1))) }
        return words
    }
}
