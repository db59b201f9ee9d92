import GRDB
public import NeedsModel

extension NeedImport {
    /// Ends the withdrawal of the needs whose rows came again, as one decision of the log, so that they are what their
    /// file says with the decisions of persons. What a person hid since stays hidden, and so does what a person
    /// withdrew again by undoing such an end. Returns how many came back.
    ///
    /// - Complexity: time grows with the number of needs that were ever withdrawn.
    public func endWithdrawals(by author: String, reason: String) throws(NeedStoreError) -> Int {
        let numbers = try withdrawnNumbers().filter { visit.hasMet($0) }
        guard !numbers.isEmpty else { return 0 }
        try asking { database in
            let decision = try DecisionLog(database).add(.back, by: author, reason: reason, needs: numbers.count)
            for number in numbers { try end(number, decision, database) }
        }
        cameBack += numbers.count
        return numbers.count
    }

    private func end(_ number: Int64, _ decision: Int64, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO decision_about_need (need_id, decision_id, rank, subject, previous)
                VALUES (?, ?, 0, 'state', 'hidden')
                """, arguments: [number, decision])
        try decideAgain(number)
        // The log says what became of it; nothing else reads it.
        try database.execute(
            sql: """
                UPDATE decision_about_need SET value = (SELECT moderation FROM need WHERE id = ?1)
                WHERE need_id = ?1 AND decision_id = ?2
                """, arguments: [number, decision])
        let row = try Row.fetchOne(
            database, sql: "SELECT moderation = 'pending' AS waits, is_moderated FROM need WHERE id = ?",
            arguments: [number])
        if row?["waits"] == 1 { decided.held += 1 }
        if row?["is_moderated"] == 0 { decided.needs -= 1 }
    }

    /// Those of before whose state a withdrawal decided last.
    private func withdrawnNumbers() throws(NeedStoreError) -> [Int64] {
        guard let source = visit.source else { return [] }
        return try asking { database in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT id FROM need WHERE source_id = ? AND moderation = 'hidden' AND id IN (
                        SELECT need_id FROM decision JOIN decision_about_need ON decision_id = decision.id
                        WHERE kind = 'withdraw' AND undone_by IS NULL)
                    AND 'withdraw' = (
                        SELECT kind FROM decision_about_need JOIN decision ON decision.id = decision_id
                        WHERE need_id = need.id AND subject = 'state' AND (undone_by IS NULL OR kind = 'back')
                        ORDER BY decision_id DESC LIMIT 1)
                    ORDER BY id
                    """, arguments: [source])
        }
    }
}
