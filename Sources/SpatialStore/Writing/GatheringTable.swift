import GRDB
import NeedsModel

/// The numbers of gatherings: one workshop on one day, or one file that names none on one day.
final class GatheringTable {
    private struct Key: Hashable {
        var workshop: Int64?
        var source: Int64?
        var day: Int64
    }

    private let database: Database
    private let workshops: NameTable
    private let selection: DirectStatement
    private let insertion: DirectStatement
    private var numbers: [Key: Int64] = [:]
    private static let capacity = 400_000

    init(_ database: Database) throws {
        self.database = database
        workshops = try NameTable(
            database, selection: "SELECT id, name FROM workshop", insertion: "INSERT INTO workshop (name) VALUES (?)")
        selection = try DirectStatement(
            database, "SELECT id FROM gathering WHERE workshop_id IS ? AND source_id IS ? AND day = ?")
        insertion = try DirectStatement(
            database, "INSERT INTO gathering (workshop_id, source_id, day) VALUES (?, ?, ?)")
    }

    /// 0 for a need that came alone.
    func number(of need: PlacedNeed, source: Int64) throws -> Int64 {
        let day = need.collectedOn?.number ?? 0
        return switch need.gathering {
        case .workshop(let name): try number(Key(workshop: try workshops.number(name), day: day))
        case .file: try number(Key(source: source, day: day))
        case .alone: 0
        }
    }

    private func number(_ key: Key) throws -> Int64 {
        if let number = numbers[key] { return number }
        let number = try stored(key) ?? insert(key)
        if numbers.count >= GatheringTable.capacity { numbers.removeAll(keepingCapacity: true) }
        numbers[key] = number
        return number
    }

    private func stored(_ key: Key) throws -> Int64? {
        defer { selection.reset() }
        bind(key, to: selection)
        return try selection.step() ? selection.integer(0) : nil
    }

    private func insert(_ key: Key) throws -> Int64 {
        bind(key, to: insertion)
        try insertion.run()
        return database.lastInsertedRowID
    }

    private func bind(_ key: Key, to statement: DirectStatement) {
        statement.bind(key.workshop, at: 1)
        statement.bind(key.source, at: 2)
        statement.bind(key.day, at: 3)
    }
}
