import GRDB
public import NeedsModel

extension NeedsStore {
    /// Everything that is kept about one need, secrets included: for the owner of the database alone.
    public func need(id: Int64) throws(NeedStoreError) -> PlacedNeed {
        try read { database in try StoredNeedReader(database).need(id) }
    }

    /// What the file says of a need, without what persons decided about it: for the owner alone.
    public func importedNeed(id: Int64) throws(NeedStoreError) -> PlacedNeed {
        try read { database in
            do { return try StoredNeedReader(database, .imported).need(id) } catch NeedStoreError.needNotFound {
                return try StoredNeedReader(database).need(id)
            }
        }
    }
}

extension Database {
    /// Nil when there is none of that number.
    func placedNeed(_ id: Int64, _ version: StoredNeedReader.Version = .decided) throws -> PlacedNeed? {
        do { return try StoredNeedReader(self, version).need(id) } catch NeedStoreError.needNotFound { return nil }
    }
}
