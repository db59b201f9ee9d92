import GRDB
import PlainText

/// The numbers of the short words of a column (theme, kind, audience, source, workshop), made on first use.
final class NameTable {
    private let insertion: DirectStatement
    private let database: Database
    private var entries: [Entry] = []
    /// Places of `entries` plus one, by hash; 0 is « free ».
    private var slots = [UInt32](repeating: 0, count: 64)

    private struct Entry {
        var text: String
        var hash: UInt64
        var number: Int64
    }

    /// - Parameter insertion: SQL with one parameter, the name.
    init(_ database: Database, selection: String, insertion: String) throws {
        self.database = database
        self.insertion = try DirectStatement(database, insertion)
        let statement = try DirectStatement(database, selection)
        while try statement.step() {
            let text = statement.text(1)
            remember(Entry(text: text, hash: ContentHash.of(text), number: statement.integer(0)))
        }
    }

    /// A list of the vocabulary: a word that it does not know is kept, marked as not listed.
    static func terms(_ table: String, _ database: Database) throws -> NameTable {
        try NameTable(
            database, selection: "SELECT id, slug FROM \(table)",
            insertion: """
                INSERT INTO \(table) (slug, position, label_french, label_english, is_listed)
                VALUES (?1, 999999, ?1, ?1, 0)
                """)
    }

    func number(_ name: String) throws -> Int64 {
        let hash = ContentHash.of(name)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if entries[entry].hash == hash, entries[entry].text.hasSameBytes(as: name) { return entries[entry].number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = try insert(name)
        remember(Entry(text: name, hash: hash, number: number))
        return number
    }

    private func remember(_ entry: Entry) {
        entries.append(entry)
        if entries.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for place in entries.indices.dropLast() { take(place) }
        }
        take(entries.count - 1)
    }

    private func take(_ place: Int) {
        var slot = Int(truncatingIfNeeded: entries[place].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(truncatingIfNeeded: place + 1)
    }

    private func insert(_ name: String) throws -> Int64 {
        insertion.bind(name, at: 1)
        try insertion.run()
        return database.lastInsertedRowID
    }
}
