import GRDB
public import NeedsModel

/// Whether a file was here before, under this name or another.
extension NeedImport {
    /// How many needs came under a key that the source has already, and how many of them say something else
    /// altogether: two files of one name, where most do.
    public var meetings: (all: Int, strangers: Int) { (visit.met, visit.strangers) }

    /// The source under whose name the very same bytes came first, when it is another than that of this import.
    public func source(of imprint: FileImprint) throws(NeedStoreError) -> KnownSource? {
        guard let own = visit.source else { return nil }
        return try asking { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT name, date(imported_at) AS day FROM imported_file JOIN source ON source.id = source_id
                    WHERE digest = ? AND byte_count = ? AND source_id <> ?
                        AND NOT EXISTS (SELECT 1 FROM imported_file AS mine WHERE mine.digest = imported_file.digest
                            AND mine.byte_count = imported_file.byte_count AND mine.source_id = ?3)
                    ORDER BY imported_file.id LIMIT 1
                    """, arguments: [Int64(bitPattern: imprint.digest), imprint.byteCount, own]
            ).map { KnownSource(name: $0["name"], importedOn: $0["day"], shared: 1, compared: 1) }
        }
    }

    /// For a source that was not there before: the other source that has most of its rows, by key and words, when it
    /// has any. At most `sample` rows are looked for, spread over the file; time grows with the number of sources.
    public func sourceWithSameRows(sample: Int = 200) throws(NeedStoreError) -> KnownSource? {
        guard let own = visit.source, visit.met == 0, changes.inserted > 0, hadNeeds else { return nil }
        return try asking { database in
            guard try isNew(own, database) else { return nil }
            let step = max(1, changes.inserted / sample)
            let compared = (changes.inserted + step - 1) / step
            return try Row.fetchOne(
                database,
                sql: """
                    SELECT source.name, count(*) AS shared,
                        (SELECT date(max(imported_at)) FROM imported_file WHERE source_id = source.id) AS day
                    FROM need AS mine CROSS JOIN source
                    JOIN need AS other ON other.source_id = source.id AND other.source_key = mine.source_key
                    WHERE mine.id >= ?1 AND (mine.id - ?1) % ?2 = 0 AND source.id <> ?3 AND other.text = mine.text
                    GROUP BY source.id ORDER BY shared DESC, source.id LIMIT 1
                    """, arguments: [visit.firstNew, step, own]
            ).map { KnownSource(name: $0["name"], importedOn: $0["day"], shared: $0["shared"], compared: compared) }
        }
    }

    /// Writes down that these bytes came under the source of this import; the first day stands.
    public func remember(_ imprint: FileImprint) throws(NeedStoreError) {
        guard let source = visit.source else { return }
        try asking { database in
            try database.execute(
                sql: """
                    INSERT INTO imported_file (digest, byte_count, source_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
                    """, arguments: [Int64(bitPattern: imprint.digest), imprint.byteCount, source])
        }
    }

    private func isNew(_ source: Int64, _ database: Database) throws -> Bool {
        try
            !(Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM need WHERE source_id = ? AND id < ?)",
                arguments: [source, visit.firstNew]) ?? false)
    }
}
