import GRDB
public import NeedsModel

extension NeedsStore {
    /// What was decided about a need and about the words of its places, in order.
    public func decisions(about need: Int64) throws(NeedStoreError) -> [LoggedDecision] {
        try read { database in
            let places = """
                SELECT text, context FROM mention WHERE id IN (
                    SELECT concerns_id FROM need WHERE id = ?1 UNION SELECT lives_id FROM need WHERE id = ?1
                    UNION SELECT heard_id FROM need WHERE id = ?1)
                """
            let statement = try DirectStatement(
                database,
                """
                WITH RECURSIVE about (id) AS (
                    SELECT decision_id FROM decision_about_need WHERE need_id = ?1
                    UNION SELECT decision_id FROM decision_about_place WHERE (text, context) IN (\(places))
                    UNION SELECT decision.id FROM decision JOIN about ON decision.undoes = about.id
                )
                SELECT \(LoggedDecision.columns) FROM decision WHERE id IN (SELECT id FROM about) ORDER BY id
                """)
            statement.bind(need, at: 1)
            return try LoggedDecision.list(statement, about: need, database)
        }
    }

    /// The newest decisions, the last one first; their changes are left out.
    public func decisions(limit: Int) throws(NeedStoreError) -> [LoggedDecision] {
        try read { database in
            let statement = try DirectStatement(
                database, "SELECT \(LoggedDecision.columns) FROM decision ORDER BY id DESC LIMIT ?")
            statement.bind(Int64(max(0, limit)), at: 1)
            return try LoggedDecision.list(statement, about: nil, database)
        }
    }
}

extension LoggedDecision {
    fileprivate static let columns = """
        id, kind, decided_by, decided_at, reason, needs, undone_by IS NULL, undoes,
        kind <> 'undo' AND \(DecisionLog.isFinal)
        """

    fileprivate static func list(
        _ rows: DirectStatement, about need: Int64?, _ database: Database
    ) throws -> [LoggedDecision] {
        let words = try ChangeWords(database)
        var decisions: [LoggedDecision] = []
        while try rows.step() {
            var decision = LoggedDecision(
                id: rows.integer(0), kind: DecisionKind(rawValue: rows.text(1)) ?? .correct, decidedBy: rows.text(2),
                decidedAt: rows.text(3), reason: rows.text(4), needs: Int(rows.integer(5)),
                stands: rows.integer(6) != 0, isFinal: rows.integer(8) != 0,
                undoes: rows.optionalInteger(7))
            if decision.kind == .place { decision.words = try DecisionLog(database).words(of: decision.id).first }
            if let need { decision.changes = try changes(of: decision.id, about: need, words, database) }
            decisions.append(decision)
        }
        return decisions
    }

    private static func changes(
        of decision: Int64, about need: Int64, _ words: ChangeWords, _ database: Database
    ) throws -> [LoggedChange] {
        let statement = try DirectStatement(
            database,
            """
            SELECT subject, previous, value FROM decision_about_need WHERE need_id = ? AND decision_id = ? ORDER BY rank
            """)
        statement.bind(need, at: 1)
        statement.bind(decision, at: 2)
        var changes: [LoggedChange] = []
        while try statement.step() {
            guard let subject = ChangedSubject(rawValue: statement.text(0)) else { continue }
            let before = try words.change(statement.text(0), statement.optionalText(1))
            let after = try words.change(statement.text(0), statement.optionalText(2))
            changes.append(
                LoggedChange(
                    subject, before: subject == .mask ? nil : before?.valueInLog, after: after?.valueInLog))
        }
        return changes
    }
}
