import GRDB

/// The numbers of the short words of a column (theme, kind, audience, source), made on first use.
final class NameTable {
    private let insertion: DirectStatement
    private let database: Database
    private var numbers: [String: Int64] = [:]
    private var last: (name: String, number: Int64)?

    /// - Parameter insertion: SQL with one parameter, the name.
    init(_ database: Database, selection: String, insertion: String) throws {
        self.database = database
        self.insertion = try DirectStatement(database, insertion)
        let statement = try DirectStatement(database, selection)
        while try statement.step() { numbers[statement.text(1)] = statement.integer(0) }
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
        if let last, last.name == name { return last.number }
        let number = try numbers[name] ?? insert(name)
        last = (name, number)
        return number
    }

    private func insert(_ name: String) throws -> Int64 {
        insertion.bind(name, at: 1)
        try insertion.run()
        let number = database.lastInsertedRowID
        numbers[name] = number
        return number
    }
}
