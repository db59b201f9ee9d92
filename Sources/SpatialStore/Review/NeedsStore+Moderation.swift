import GRDB
public import NeedsModel

extension NeedsStore {
    /// Puts a need before the public or takes it away, and writes it into `moderation_log`. It stands
    /// against later versions of the imported file. Without consent a published need stays private.
    public func setModeration(needID: Int64, to state: ModerationState, by author: String, reason: String)
        throws(NeedStoreError)
    {
        try write { database in
            let previous = try database.moderation(ofNeed: needID)
            try database.execute(
                sql: """
                    UPDATE need SET moderation = ?1, is_moderated = 1,
                        is_public = CASE WHEN has_consent = 1 AND ?1 = 'published' THEN 1 ELSE 0 END
                    WHERE id = ?2
                    """, arguments: [state.rawValue, needID])
            try database.logModeration(
                needID, from: previous.state, to: state.rawValue, by: author, reason: reason)
            let pages = try FactPageChanges(database)
            guard var facts = try pages.facts(ofNeed: needID) else { throw PageFault.damaged }
            facts.isPublic = state == .published && previous.hasConsent
            try pages.set(facts, need: needID)
            try pages.write()
            try database.advanceRevision()
        }
    }

    /// Erases a need with its words and points for good, as a person may ask. That it was there stays
    /// in `moderation_log`; its number is not given again.
    public func removeNeed(needID: Int64, by author: String, reason: String) throws(NeedStoreError) {
        try write { database in
            let previous = try database.moderation(ofNeed: needID)
            let pages = try FactPageChanges(database)
            try pages.set(nil, need: needID)
            try pages.write()
            try PointTable(database).remove(number: needID)
            try FurtherThemeTable(database).remove(number: needID)
            try database.execute(sql: "DELETE FROM need WHERE id = ?", arguments: [needID])
            try database.logModeration(
                needID, from: previous.state, to: "removed", by: author, reason: reason)
            try database.advanceRevision()
        }
    }
}

extension Database {
    /// In the row of the need and the log; the caller keeps the pages.
    func hide(_ number: Int64, by author: String, reason: String) throws {
        let previous = try moderation(ofNeed: number)
        try execute(
            sql: "UPDATE need SET moderation = 'hidden', is_moderated = 1, is_public = 0 WHERE id = ?",
            arguments: [number])
        try logModeration(number, from: previous.state, to: "hidden", by: author, reason: reason)
    }

    fileprivate func moderation(ofNeed number: Int64) throws -> (state: String, hasConsent: Bool) {
        let statement = try DirectStatement(self, "SELECT moderation, has_consent FROM need WHERE id = ?")
        statement.bind(number, at: 1)
        guard try statement.step() else { throw NeedStoreError.needNotFound(number) }
        return (statement.text(0), statement.integer(1) != 0)
    }

    fileprivate func logModeration(
        _ number: Int64, from previous: String, to state: String, by author: String, reason: String
    ) throws {
        try execute(
            sql: """
                INSERT INTO moderation_log (decided_by, need_id, previous_state, state, reason) VALUES (?, ?, ?, ?, ?)
                """, arguments: [author, number, previous, state, reason])
    }
}
