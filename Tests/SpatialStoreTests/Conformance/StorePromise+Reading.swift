import NeedsModel
import TestSupport
import Testing

extension StorePromise {
    struct Reading<Store: NeedStore> {
        let store: Store

        func counts() throws {
            try PromisedNeeds.fill(store)
            var generator = RandomNeeds(seed: 78)
            for first in CountDimension.allCases {
                for second in CountDimension.allCases {
                    let query = CountQuery(
                        by: [first, second], filter: generator.filter(), themes: generator.pick([.main, .each]))
                    let table = try store.counts(query)
                    let expected = HandCount(query).table(of: PromisedNeeds.all)
                    #expect(Set(table.rows) == Set(expected.rows), "\(query)")
                    #expect(table.total == expected.total, "\(query)")
                    #expect(table.squaredSourceSizes == expected.squaredSourceSizes, "\(query)")
                    #expect(table.days == expected.days, "\(query)")
                }
            }
        }

        func streams() throws {
            try PromisedNeeds.fill(store)
            var generator = RandomNeeds(seed: 79)
            for _ in 0..<60 {
                let query = CountQuery(by: [], filter: generator.filter())
                let expected = HandCount(query).matching(PromisedNeeds.all).map(\.sourceID)
                #expect(try store.needs(matching: query.filter).map(\.sourceID) == expected, "\(query.filter)")
            }
        }

        func pages() throws {
            try PromisedNeeds.fill(store)
            var seen: [Int64] = []
            while true {
                let page = try store.needs(page: NeedPage(after: seen.last, limit: 7))
                guard !page.isEmpty else { break }
                seen += page.map(\.id)
            }
            #expect(try seen == store.needs().map(\.id))
            #expect(seen == seen.sorted())
        }

        func territory() throws {
            #expect(try store.territoryID() == "grid")
            #expect(try store.territoryFiles().map(\.name) == ["a.json", "communes.csv"])
            #expect(try store.communes(adjacentTo: Grid.code(1)) == [Grid.code(2), Grid.code(5)].sorted())
            #expect(try store.communes(centredIn: .near(Grid.centre(4), radius: 10)) == [Grid.code(4)])
            let revision = try store.revision()
            try store.install(Grid.stored)
            #expect(try store.revision() == revision)
        }
    }
}
