import NeedsModel
import TestSupport
import Testing

@testable import SpatialStore

@Suite("Numbers of gatherings")
struct GatheringTableTests {
    @Test("a gathering keeps its number when more of them come than are remembered, and in the next import")
    func more() throws {
        let temporary = try TemporaryStore()
        let days = (1...28).compactMap { CalendarDate(year: 2021, month: 9, day: $0) }
        func numbers() throws -> [Int64] {
            try temporary.store.write { database in
                let table = try GatheringTable(database, capacity: 5)
                let numbers = try (days + days.reversed() + days).map { day in
                    var need = PlacedNeed.sample("a")
                    need.gathering = .workshop("Marché")
                    need.collectedOn = day
                    return try table.number(of: need, source: 1)
                }
                try table.finish()
                return numbers
            }
        }
        let first = try numbers()
        #expect(Set(first).count == days.count)
        #expect(Array(first.suffix(days.count)) == Array(first.prefix(days.count)))
        #expect(try numbers() == first)
        let indexes = try RawDatabase(temporary.path).number(
            "SELECT count(*) FROM sqlite_schema WHERE name = 'gathering_by_key'")
        #expect(indexes == 1)
    }
}
