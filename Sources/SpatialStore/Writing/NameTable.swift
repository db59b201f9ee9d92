import GRDB
import PlainText

/// The numbers of the short words of a column (theme, kind, audience, source, workshop), made on first use.
final class NameTable {
    private let insertion: DirectStatement
    private let database: Database
    private var numbers: [Bytes: Int64] = [:]

    /// A word by its bytes: comparing words that are not ASCII by their letters costs more than everything else, and
    /// the database compares bytes.
    private struct Bytes: Hashable {
        let text: String

        init(_ text: String) { self.text = text }

        static func == (left: Bytes, right: Bytes) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) { hasher.combine(ContentHash.of(text)) }
    }

    /// - Parameter insertion: SQL with one parameter, the name.
    init(_ database: Database, selection: String, insertion: String) throws {
        self.database = database
        self.insertion = try DirectStatement(database, insertion)
        let statement = try DirectStatement(database, selection)
        while try statement.step() { numbers[Bytes(statement.text(1))] = statement.integer(0) }
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
        let key = Bytes(name)
        if let number = numbers[key] { return number }
        let number = try insert(name)
        numbers[key] = number
        return number
    }

    private func insert(_ name: String) throws -> Int64 {
        insertion.bind(name, at: 1)
        try insertion.run()
        return database.lastInsertedRowID
    }
}
