import GRDB
public import NeedsModel

extension NeedsStore {
    /// Erases needs for good, as a person may ask: their words, points and places, what no other need says, and every
    /// byte that the engine kept of them in free pages and in its log. That they were there, who erased them, when and
    /// why stays in the log of decisions; their numbers are not given again, and their file cannot bring them back.
    ///
    /// The file is written anew, which takes as long as reading it and as much room again. Numbers that were erased
    /// before are no error: asking again finishes what a reader prevented.
    ///
    /// - Throws: `needNotFound`, and then nothing was erased; `erasureUnfinished` when the tables are free of it and
    ///   the log or a free page may not be.
    @discardableResult
    public func erase(_ needs: [Int64], by author: String, reason: String) throws(NeedStoreError) -> ErasureOutcome {
        let outcome = try write { database in
            let erasure = Erasure(database: database, author: author, reason: reason)
            let outcome = try erasure.run(needs)
            if outcome.erased > 0 { try database.advanceRevision() }
            return outcome
        }
        do throws(NeedStoreError) { try scrub() } catch {
            throw .erasureUnfinished(path: path, isBeingRead: error == .busy(path: path))
        }
        return outcome
    }

    /// Leaves no byte in the file that no table holds, and nothing in the log.
    private func scrub() throws(NeedStoreError) {
        try translatingErrors(of: path) {
            try pool.barrierWriteWithoutTransaction { database in
                try database.execute(sql: "VACUUM")
                // Waits for readers as long as a write waits for writers.
                let isBusy = try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                guard isBusy == 0 else { throw NeedStoreError.busy(path: path) }
            }
        }
    }
}
