import NeedsModel
import SpatialStore
import TestSupport
import Testing

@Suite("Counts")
struct CountsTests {
    @Test("every breakdown of random needs equals the count made by hand", arguments: [1, 2, 3, 4] as [UInt64])
    func agreesWithHand(seed: UInt64) throws {
        let temporary = try TemporaryStore()
        var generator = RandomNeeds(seed: seed)
        let needs = (0..<400).map { generator.next(id: "n\($0)") }
        try temporary.store.importFile("sheet.csv") { for need in needs { try $0.upsert(need) } }
        for _ in 0..<60 {
            var dimensions = CountDimension.allCases.shuffled(using: &generator.random)
            dimensions.removeLast(Int.random(in: 3...7, using: &generator.random))
            let query = CountQuery(
                by: dimensions, filter: generator.filter(), themes: generator.pick([.main, .each]))
            let table = try temporary.store.counts(query)
            let expected = HandCount(query).table(of: needs)
            #expect(Set(table.rows) == Set(expected.rows), "seed \(seed), \(query)")
            #expect(table.total == expected.total, "seed \(seed), \(query)")
            #expect(table.squaredSourceSizes == expected.squaredSourceSizes, "seed \(seed), \(query)")
            #expect(table.days == expected.days, "seed \(seed), \(query)")
            #expect(table.workshops == expected.workshops, "seed \(seed), \(query)")
            let found = try temporary.store.needs(matching: query.filter).map(\.sourceID)
            #expect(found == HandCount(query).matching(needs).map(\.sourceID), "seed \(seed), \(query.filter)")
        }
    }

    @Test("queries asked together get the answers that each gets alone", arguments: [31, 32, 33] as [UInt64])
    func together(seed: UInt64) throws {
        let temporary = try TemporaryStore()
        var generator = RandomNeeds(seed: seed)
        let needs = (0..<300).map { generator.next(id: "n\($0)") }
        try temporary.store.importFile("sheet.csv") { for need in needs { try $0.upsert(need) } }
        let selections: [Set<PlaceID>?] = [
            nil, [.commune(Grid.code(1)), .commune(Grid.code(2))], [.epci(Grid.epciA)], [.nowhere], [],
        ]
        for _ in 0..<20 {
            let filter = generator.filter()
            let queries = (0..<8).map { _ in
                var dimensions = CountDimension.allCases.shuffled(using: &generator.random)
                dimensions.removeLast(Int.random(in: 4...7, using: &generator.random))
                var query = CountQuery(by: dimensions, filter: filter, themes: generator.pick([.main, .each]))
                query.filter.shared.places = generator.pick(selections)
                return query
            }
            for (query, table) in zip(queries, try temporary.store.counts(queries)) {
                let expected = HandCount(query).table(of: needs)
                #expect(Set(table.rows) == Set(expected.rows), "seed \(seed), \(query)")
                #expect(table.rows == (try temporary.store.counts(query)).rows, "seed \(seed), \(query)")
                #expect(table.total == expected.total, "seed \(seed), \(query)")
                #expect(table.squaredSourceSizes == expected.squaredSourceSizes, "seed \(seed), \(query)")
                #expect(table.days == expected.days, "seed \(seed), \(query)")
                #expect(table.workshops == expected.workshops, "seed \(seed), \(query)")
            }
        }
    }

    @Test("more months than there is a table for are counted all the same", arguments: ThemeCounting.allCases)
    func manyMonths(themes: ThemeCounting) throws {
        let temporary = try TemporaryStore()
        var generator = RandomNeeds(seed: 41)
        let needs = (0..<3_000).map { number in
            var need = generator.next(id: "n\(number)")
            need.collectedOn = CalendarDate(
                year: .random(in: 1...9_999, using: &generator.random),
                month: .random(in: 1...12, using: &generator.random), day: 1)
            return need
        }
        try temporary.store.importFile("sheet.csv") { for need in needs { try $0.upsert(need) } }
        let query = CountQuery(by: [.month, .kind, .audience, .theme], themes: themes)
        let table = try temporary.store.counts(query)
        let expected = HandCount(query).table(of: needs)
        #expect(Set(table.rows) == Set(expected.rows))
        #expect(table.rows.count == expected.rows.count)
        #expect(table.total == expected.total)
        let months = table.rows.compactMap { row -> CountMonth? in
            if case .month(let month)? = row.keys.first { month } else { nil }
        }
        #expect(months == months.sorted())
    }

    @Test("the rows of every dimension add up to the number of public needs")
    func totals() throws {
        let temporary = try TemporaryStore()
        var generator = RandomNeeds(seed: 20)
        let needs = (0..<300).map { generator.next(id: "n\($0)") }
        try temporary.store.importFile("sheet.csv") { for need in needs { try $0.upsert(need) } }
        let published = needs.filter(\.isPublic)
        for dimension in CountDimension.allCases {
            for role in [nil] + PlaceRole.allCases {
                var filter = PublicFilter()
                filter.placeRole = role
                let table = try temporary.store.counts(CountQuery(by: [dimension], filter: filter))
                #expect(table.rows.reduce(0) { $0 + $1.tally.needs } == published.count)
                #expect(table.rows.reduce(0) { $0 + $1.tally.voices } == published.reduce(0) { $0 + $1.voices })
                #expect(table.total.needs == published.count)
            }
        }
    }

    @Test("rows stand in order: codes, then what stands apart by level; lists as printed; months by time")
    func order() throws {
        let temporary = try TemporaryStore()
        let mentions: [PlaceMention?] = [
            nil, .area(.outside, nil), .area(.pole, "grid"), .area(.department, "90"),
            .area(.epci, Grid.epciB.rawValue),
            .commune(2), .commune(9), .commune(12),
        ]
        try temporary.store.importFile("sheet.csv") { file in
            for (index, mention) in mentions.enumerated() {
                var need = PlacedNeed.sample("\(index)", theme: [nil, "solidarite", "mobilite"][index % 3])
                need.concerns = mention
                try file.upsert(need)
            }
        }
        let byEPCI = try temporary.store.counts(CountQuery(by: [.epci]))
        #expect(
            byEPCI.rows.map { $0.keys[0] } == [
                .area(.epci(Grid.epciA)), .area(.epci(Grid.epciB)), .apart(.commune), .apart(.department),
                .apart(.pole),
                .apart(.outside), .apart(.none),
            ])
        let byTheme = try temporary.store.counts(CountQuery(by: [.theme]))
        #expect(
            byTheme.rows.map { $0.keys[0] } == [.theme("mobilite"), .theme("solidarite"), .theme(Theme.unclassifiedID)])
    }

    @Test("EPCI and departments do not nest: a commune of EPCI A counts in department 70")
    func noNesting() throws {
        let temporary = try TemporaryStore()
        try temporary.store.importFile("sheet.csv") { file in
            try file.upsert(.sample("a", at: 1))
            try file.upsert(.sample("b", at: 9))
        }
        let table = try temporary.store.counts(CountQuery(by: [.epci, .department]))
        #expect(table.rows.map(\.keys).map { $0.map(\.code) } == [["200000001", "70"], ["200000001", "90"]])
    }

    @Test("a theme, a place or a workshop that the database does not know is met by no need")
    func unknownNames() throws {
        let temporary = try TemporaryStore()
        try temporary.store.upsert(.sample("a"))
        let changes: [(inout PublicFilter) -> Void] = [
            { $0.themes = ["mobilité"] }, { $0.kinds = [""] }, { $0.places = [.commune(Grid.insee("75056"))] },
            { $0.workshops = ["Marché"] }, { $0.texts = [] },
        ]
        for change in changes {
            var filter = PublicFilter()
            change(&filter)
            #expect(try temporary.store.counts(CountQuery(by: [], filter: filter)).total == .nothing)
            #expect(try temporary.store.needs(matching: OwnerFilter(filter)).isEmpty)
        }
    }

    @Test("workshops are known by their public needs alone")
    func workshops() throws {
        let temporary = try TemporaryStore()
        #expect(try !temporary.store.hasNeeds())
        for (id, isPublic) in [("a", true), ("b", false)] {
            var need = PlacedNeed.sample(id)
            need.gathering = .workshop("Marché \(id)")
            need.hasConsent = isPublic
            try temporary.store.upsert(need)
        }
        #expect(try temporary.store.workshops() == ["Marché a"])
        #expect(try temporary.store.hasNeeds())
    }

    @Test("needs that are not public are one number, hidden ones among them")
    func pending() throws {
        let temporary = try TemporaryStore()
        try temporary.store.importFile("sheet.csv") { file in
            for (index, state) in [ModerationState.published, .pending, .pending, .hidden].enumerated() {
                var need = PlacedNeed.sample("\(index)")
                need.moderation = state
                try file.upsert(need)
            }
        }
        #expect(try temporary.store.pendingCount() == 3)
        #expect(try temporary.store.counts(CountQuery(by: [])).total.needs == 1)
    }
}
