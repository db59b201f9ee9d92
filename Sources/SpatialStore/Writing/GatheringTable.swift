import GRDB
import NeedsModel

/// The numbers of gatherings: one workshop on one day, or one file that names none on one day.
final class GatheringTable {
    private struct Key: Hashable {
        /// The number of a workshop, or that of a source turned round, which is below 0.
        var owner: Int64
        var day: Int64

        init(workshop: Int64, day: Int64) { (owner, self.day) = (workshop, day) }
        init(source: Int64, day: Int64) { (owner, self.day) = (~source, day) }

        var workshop: Int64? { owner < 0 ? nil : owner }
        var source: Int64? { owner < 0 ? ~owner : nil }

        // One hash of one word costs a third of several fields.
        func hash(into hasher: inout Hasher) { hasher.combine(owner << 28 ^ day) }
    }

    private let database: Database
    private let workshops: NameTable
    private let insertion: DirectStatement
    /// Nil while the table is not asked: it was empty, and what it got since is all in `numbers`.
    private var selection: DirectStatement?
    private var numbers: [Key: Int64] = [:]
    private var nextNumber: Int64
    /// A first import has more gatherings than search trees like, in no order: their index is built in one sort.
    private var lacksIndex: Bool
    private let capacity: Int

    /// - Parameter capacity: how many gatherings are remembered; a dictionary doubles past three quarters of 2¹⁹.
    init(_ database: Database, capacity: Int = 390_000) throws {
        self.capacity = capacity
        self.database = database
        workshops = try NameTable(
            database, selection: "SELECT id, name FROM workshop", insertion: "INSERT INTO workshop (name) VALUES (?)")
        let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM gathering")
        nextNumber = (last ?? 0) + 1
        lacksIndex = last == nil
        if lacksIndex { try database.execute(sql: "DROP INDEX gathering_by_key") }
        insertion = try DirectStatement(
            database, "INSERT INTO gathering (id, workshop_id, source_id, day) VALUES (?4, ?1, ?2, ?3)")
        if !lacksIndex { try startAsking() }
    }

    /// 0 for a need that came alone.
    func number(of need: borrowing PlacedNeed, source: Int64) throws -> Int64 {
        let day = need.collectedOn?.number ?? 0
        return switch need.gathering {
        case .workshop(let name): try number(Key(workshop: try workshops.number(name), day: day))
        case .file: try number(Key(source: source, day: day))
        case .alone: 0
        }
    }

    /// The last thing before the end of the transaction, so that nobody ever sees the table without its index.
    func finish() throws {
        guard lacksIndex else { return }
        try database.execute(sql: Schema.gatheringIndex)
        lacksIndex = false
    }

    private func number(_ key: Key) throws -> Int64 {
        if let number = numbers[key] { return number }
        let number = try stored(key) ?? insert(key)
        if numbers.count >= capacity {
            try finish()
            if selection == nil { try startAsking() }
            numbers.removeAll(keepingCapacity: true)
        }
        numbers[key] = number
        return number
    }

    private func startAsking() throws {
        selection = try DirectStatement(
            database, "SELECT id FROM gathering WHERE workshop_id IS ? AND source_id IS ? AND day = ?")
    }

    private func stored(_ key: Key) throws -> Int64? {
        guard let selection else { return nil }
        defer { selection.reset() }
        bind(key, to: selection)
        return try selection.step() ? selection.integer(0) : nil
    }

    private func insert(_ key: Key) throws -> Int64 {
        let number = nextNumber
        bind(key, to: insertion)
        insertion.bind(number, at: 4)
        try insertion.run()
        nextNumber += 1
        return number
    }

    private func bind(_ key: Key, to statement: DirectStatement) {
        statement.bind(key.workshop, at: 1)
        statement.bind(key.source, at: 2)
        statement.bind(key.day, at: 3)
    }
}
