import GRDB
import PlainText

/// The numbers of the short words of a column (theme, kind, audience, source), made on first use.
final class NameTable {
    private let insertion: DirectStatement
    private let database: Database
    /// By hash: comparing words that are not ASCII costs more than everything else.
    private var numbers: [HashKey: Int64] = [:]

    /// - Parameter insertion: SQL with one parameter, the name.
    init(_ database: Database, selection: String, insertion: String) throws {
        self.database = database
        self.insertion = try DirectStatement(database, insertion)
        let statement = try DirectStatement(database, selection)
        while try statement.step() { numbers[HashKey(ContentHash.of(statement.text(1)))] = statement.integer(0) }
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
        let key = HashKey(ContentHash.of(name))
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
