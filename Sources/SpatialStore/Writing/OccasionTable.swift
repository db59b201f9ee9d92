import GRDB
import NeedsModel
import PlainText

/// The numbers of occasions: one workshop on one day.
final class OccasionTable {
    private let database: Database
    private let selection: DirectStatement
    private let insertion: DirectStatement
    private var numbers: [HashKey: Int64] = [:]
    private static let capacity = 400_000

    init(_ database: Database) throws {
        self.database = database
        selection = try DirectStatement(database, "SELECT id FROM occasion WHERE workshop = ? AND held_on = ?")
        insertion = try DirectStatement(database, "INSERT INTO occasion (workshop, held_on) VALUES (?, ?)")
    }

    /// Nil for a need that came alone.
    func number(_ workshop: String?, on day: CalendarDate?) throws -> Int64? {
        guard let workshop, !workshop.isEmpty else { return nil }
        let day = day?.number ?? 0
        var hash = ContentHash()
        hash.combine(workshop)
        hash.combine(UInt64(bitPattern: day))
        let key = HashKey(hash.value)
        if let number = numbers[key] { return number }
        let number = try stored(workshop, day) ?? insert(workshop, day)
        if numbers.count >= OccasionTable.capacity { numbers.removeAll(keepingCapacity: true) }
        numbers[key] = number
        return number
    }

    private func stored(_ workshop: String, _ day: Int64) throws -> Int64? {
        defer { selection.reset() }
        selection.bind(workshop, at: 1)
        selection.bind(day, at: 2)
        return try selection.step() ? selection.integer(0) : nil
    }

    private func insert(_ workshop: String, _ day: Int64) throws -> Int64 {
        insertion.bind(workshop, at: 1)
        insertion.bind(day, at: 2)
        try insertion.run()
        return database.lastInsertedRowID
    }
}
