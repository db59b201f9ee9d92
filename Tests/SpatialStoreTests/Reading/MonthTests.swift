import NeedsModel
import SpatialStore
import Testing

@Suite("Needs of which only the month is known")
struct MonthTests {
    private func needs(_ since: CalendarDate?, _ until: CalendarDate?) throws -> [String] {
        let temporary = try TemporaryStore()
        for (id, date) in [
            ("day", CalendarDate(year: 2021, month: 9, day: 18)), ("month", CalendarDate(year: 2021, month: 9)),
            ("none", nil),
        ] {
            var need = PlacedNeed.sample(id)
            need.collectedOn = date
            try temporary.store.upsert(need)
        }
        var filter = OwnerFilter()
        filter.shared.since = since
        filter.shared.until = until
        return try temporary.store.needs(matching: filter).map(\.sourceID).sorted()
    }

    private func day(_ month: Int, _ day: Int) -> CalendarDate? { CalendarDate(year: 2021, month: month, day: day) }

    @Test("the month is inside of a period when the whole month is")
    func periods() throws {
        #expect(try needs(day(9, 1), day(9, 30)) == ["day", "month"])
        #expect(try needs(day(9, 1), nil) == ["day", "month"])
        #expect(try needs(day(9, 2), nil) == ["day"])
        #expect(try needs(nil, day(9, 29)) == ["day"])
        #expect(try needs(nil, day(10, 15)) == ["day", "month"])
        #expect(try needs(day(8, 15), day(10, 15)) == ["day", "month"])
        #expect(try needs(nil, day(8, 31)) == [])
    }

    @Test("it is written without a day, and read back as it was")
    func written() throws {
        let month = try #require(CalendarDate(year: 2021, month: 9))
        #expect(month.description == "2021-09" && month.number == 20_210_900)
        #expect(CalendarDate(number: month.number) == month && CalendarDate(number: 20_210_931) == nil)
        #expect(month.last == day(9, 30) && CalendarDate(year: 2021, month: 13) == nil)
        if let first = day(9, 1) { #expect(month < first) }
        let temporary = try TemporaryStore()
        var need = PlacedNeed.sample("a")
        need.collectedOn = month
        try temporary.store.upsert(need)
        #expect(try temporary.store.needs().map(\.collectedOn) == [month])
        #expect(try temporary.store.need(id: 1).collectedOn == month)
        #expect(try RawDatabase(temporary.path).texts("SELECT collected_on FROM published_need") == ["2021-09"])
    }
}
