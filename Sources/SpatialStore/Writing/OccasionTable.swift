import GRDB
import NeedsModel

/// The numbers of occasions: one workshop on one day.
final class OccasionTable {
    private struct Key: Hashable {
        let workshop: String
        let day: Int64
    }

    private let database: Database
    private let selection: DirectStatement
    private let insertion: DirectStatement
    private var numbers: [Key: Int64] = [:]
    private static let capacity = 50_000

    init(_ database: Database) throws {
        self.database = database
        selection = try DirectStatement(database, "SELECT id FROM occasion WHERE workshop = ? AND held_on = ?")
        insertion = try DirectStatement(database, "INSERT INTO occasion (workshop, held_on) VALUES (?, ?)")
    }

    /// Nil for a need that came alone.
    func number(_ workshop: String?, on day: CalendarDate?) throws -> Int64? {
        guard let workshop, !workshop.isEmpty else { return nil }
        let key = Key(workshop: workshop, day: day?.number ?? 0)
        if let number = numbers[key] { return number }
        let number = try stored(key) ?? insert(key)
        if numbers.count >= OccasionTable.capacity { numbers.removeAll(keepingCapacity: true) }
        numbers[key] = number
        return number
    }

    private func stored(_ key: Key) throws -> Int64? {
        defer { selection.reset() }
        selection.bind(key.workshop, at: 1)
        selection.bind(key.day, at: 2)
        return try selection.step() ? selection.integer(0) : nil
    }

    private func insert(_ key: Key) throws -> Int64 {
        insertion.bind(key.workshop, at: 1)
        insertion.bind(key.day, at: 2)
        try insertion.run()
        return database.lastInsertedRowID
    }
}
