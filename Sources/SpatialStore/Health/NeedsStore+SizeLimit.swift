import GRDB

extension NeedsStore {
    /// Lets the file grow by so many pages at the most before it is `diskFull`: how tests fill a disk.
    package func limitSize(toMorePages pages: Int) throws {
        try translatingErrors(of: path) {
            try pool.writeWithoutTransaction { database in
                let now = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(now + pages)")
            }
        }
    }
}
