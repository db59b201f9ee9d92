import GRDB
public import NeedsModel

/// Needs of the source that its file does not have any more.
public struct MissingNeeds: Hashable, Sendable {
    /// Not hidden yet.
    public var missing: Int
    /// Needs of the source that were there before this import and are not hidden.
    public var stored: Int
    /// Every row that came bears an identifier of its file.
    public var hasOwnKeys: Bool

    public init(missing: Int, stored: Int, hasOwnKeys: Bool) {
        self.missing = missing
        self.stored = stored
        self.hasOwnKeys = hasOwnKeys
    }
}

extension NeedImport {
    /// - Throws: whatever the engine says.
    public func missingNeeds() throws(NeedStoreError) -> MissingNeeds {
        let numbers = try storedNumbers()
        return MissingNeeds(
            missing: numbers.count { !visit.hasMet($0) }, stored: numbers.count, hasOwnKeys: visit.contentKeys == 0)
    }

    /// Hides the needs that are missing, as a moderator would: logged, undone like any decision, and it stands until
    /// their rows are back (`endWithdrawals`). Returns how many they are.
    public func withdrawMissing(by author: String, reason: String) throws(NeedStoreError) -> Int {
        let numbers = try storedNumbers().filter { !visit.hasMet($0) }
        guard !numbers.isEmpty else { return 0 }
        try asking { database in
            let decision = try DecisionLog(database).add(.withdraw, by: author, reason: reason, needs: numbers.count)
            for number in numbers { try apply([.state(.hidden)], by: author, decision: decision, to: number) }
        }
        withdrawn += numbers.count
        return numbers.count
    }

    /// Those of before that are not hidden.
    private func storedNumbers() throws(NeedStoreError) -> [Int64] {
        guard let source = visit.source else { return [] }
        return try asking { database in
            try Int64.fetchAll(
                database,
                sql: "SELECT id FROM need WHERE source_id = ? AND id < ? AND moderation <> 'hidden' ORDER BY id",
                arguments: [source, visit.firstNew])
        }
    }
}
