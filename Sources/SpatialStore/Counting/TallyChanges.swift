import GRDB

/// Gathers what one transaction does to the counts and writes it in one go.
final class TallyChanges {
    private struct Change {
        var needs: Int64 = 0
        var voices: Int64 = 0

        mutating func add(_ facts: NeedFacts, by sign: Int64) {
            needs += sign
            voices += sign * facts.voices
        }
    }

    private let addition: DirectStatement
    private let cleaning: DirectStatement
    private static let slices = TallySlice.allCases
    private var cells: [[TallyCell: Change]] = slices.map { _ in [:] }
    /// So many cells are kept before they are written: wild dates must not fill the memory.
    private static let capacity = 200_000

    init(_ database: Database) throws {
        addition = try DirectStatement(
            database,
            """
            INSERT INTO tally (slice, place_id, theme_id, kind_id, audience_id, month, needs, voices)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET needs = needs + excluded.needs, voices = voices + excluded.voices
            """)
        cleaning = try DirectStatement(database, "DELETE FROM tally WHERE needs = 0")
    }

    func add(_ facts: NeedFacts) throws { try change(facts, by: 1) }

    func remove(_ facts: NeedFacts) throws { try change(facts, by: -1) }

    private func change(_ facts: NeedFacts, by sign: Int64) throws {
        guard facts.isPublic else { return }
        var isFull = false
        for index in TallyChanges.slices.indices {
            cells[index][TallyCell(TallyChanges.slices[index], facts), default: Change()].add(facts, by: sign)
            if cells[index].count > TallyChanges.capacity { isFull = true }
        }
        if isFull { try write() }
    }

    func write() throws {
        var isEmptied = false
        for (index, slice) in TallyChanges.slices.enumerated() {
            for (cell, change) in cells[index] where change.needs != 0 || change.voices != 0 {
                let (place, theme, kind, audience, month) = cell.numbers(of: slice)
                addition.bind(slice.rawValue, at: 1)
                addition.bind(place, at: 2)
                addition.bind(theme, at: 3)
                addition.bind(kind, at: 4)
                addition.bind(audience, at: 5)
                addition.bind(month, at: 6)
                addition.bind(change.needs, at: 7)
                addition.bind(change.voices, at: 8)
                try addition.run()
                if change.needs < 0 { isEmptied = true }
            }
            cells[index].removeAll(keepingCapacity: true)
        }
        if isEmptied { try cleaning.run() }
    }
}
