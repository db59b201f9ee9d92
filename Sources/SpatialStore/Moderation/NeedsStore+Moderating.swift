import GRDB
public import NeedsModel

extension NeedsStore {
    /// One decision, with all its changes, about each of these needs, in one transaction. It stands against later
    /// versions of the imported file; where a text that was masked or cleared has changed since, the need waits again.
    ///
    /// - Returns: its number in the log.
    /// - Throws: `needNotFound`, `unusableNeed`, `unknownPlace`; nothing is changed then.
    @discardableResult
    public func moderate(
        _ needs: [Int64], _ changes: [NeedChange], by author: String, reason: String
    ) throws(NeedStoreError) -> Int64 {
        try write { database in
            let decision = try DecisionLog(database).add(
                DecisionKind(of: changes), by: author, reason: reason, needs: needs.count)
            let rows = try NeedImport(database, path: path, program: program)
            for need in needs { try rows.apply(changes, by: author, decision: decision, to: need) }
            try rows.finishDeciding()
            try database.advanceRevision()
            return decision
        }
    }

    /// Takes a decision back for everything that it was about, in one transaction: needs are what their file says with
    /// the decisions that are left, in whatever order they were made.
    ///
    /// - Throws: `decisionNotFound`, `decisionUndone`, `decisionIsFinal`.
    @discardableResult
    public func undo(_ decision: Int64, by author: String, reason: String) throws(NeedStoreError) -> Int64 {
        try write { database in
            let log = DecisionLog(database)
            let root = try log.root(ofUndoable: decision)
            var needs = try log.needs(of: root)
            let words = try log.words(of: root)
            let number = try log.add(.undo, by: author, reason: reason, needs: needs.count, undoes: decision)
            try log.mark(decision, undoneBy: number)
            if !words.isEmpty {
                let settled = try settle(words, database)
                try log.setNeeds(settled.needs, of: number)
                needs = settled.decided
            }
            try NeedImport(database, path: path, program: program).decideAgain(needs)
            try database.advanceRevision()
            return number
        }
    }

    private func settle(_ words: [MentionWords], _ database: Database) throws -> (needs: Int, decided: [Int64]) {
        let settling = try MentionSettling(database)
        for words in words { try settling.settle(words) }
        let mentions = try words.flatMap { try settling.mentions(of: $0) }
        let needs = try settling.needs(saying: mentions)
        try settling.place(needs)
        return (needs.count, try settling.decidedNeeds(saying: mentions))
    }
}
