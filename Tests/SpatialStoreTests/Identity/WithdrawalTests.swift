import NeedsModel
import SpatialStore
import Testing

@Suite("Needs that their file does not have any more")
struct WithdrawalTests {
    @Test("are those of the source that did not come, and are hidden as by a moderator")
    func withdrawn() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let needs = (1...5).map { PlacedNeed.sample("\($0)") }
        var other = PlacedNeed.sample("1")
        other.source = "other"
        try store.upsert(other)
        try store.importFile("sheet") { file in for need in needs { try file.upsert(need) } }
        let revision = try store.revision()
        try store.importFile("sheet") { file in
            for need in needs.prefix(3) { try file.upsert(need) }
            #expect(try file.missingNeeds() == MissingNeeds(missing: 2, stored: 5, hasOwnKeys: true))
            #expect(try file.withdrawMissing(by: "A", reason: "r") == 2)
        }
        #expect(try store.needs().map(\.sourceID) == ["1", "1", "2", "3"])
        #expect(try store.revision() > revision)
        #expect(try store.check().isSound)
        try store.importFile("sheet") { file in
            for need in needs { try file.upsert(need) }
            #expect(try file.missingNeeds() == MissingNeeds(missing: 0, stored: 3, hasOwnKeys: true))
        }
        #expect(try store.counts(CountQuery(by: [])).total.needs == 4)
    }

    @Test(
        "come back with their rows, unless a person hid them since; the log tells, and to undo that hides them for good"
    )
    func back() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let needs = (1...5).map { PlacedNeed.sample("\($0)") }
        func take(_ needs: [PlacedNeed], withdrawing: Bool = false) throws -> Int {
            try store.importFile("sheet") { file in
                for need in needs { try file.upsert(need) }
                let returned = try file.endWithdrawals(by: "import", reason: "r")
                if withdrawing { _ = try file.withdrawMissing(by: "import", reason: "r") }
                return returned
            }.value
        }
        #expect(try take(needs) == 0)
        try store.moderate([1], [.state(.hidden)], by: "Anne", reason: "")
        try store.moderate([4], [.voices(7)], by: "Anne", reason: "")
        #expect(try take(Array(needs.prefix(2)), withdrawing: true) == 0)
        try store.moderate([5], [.state(.hidden)], by: "Anne", reason: "")
        #expect(try store.needs().map(\.sourceID) == ["2"])
        let revision = try store.revision()
        #expect(try take(needs) == 2)
        #expect(try store.revision() > revision)
        #expect(try store.needs().map(\.sourceID) == ["2", "3", "4"])
        #expect(try store.need(id: 4).voices == 7)
        let log = try store.decisions(about: 3)
        #expect(log.map(\.kind) == [.withdraw, .back])
        #expect(log.last?.changes == [LoggedChange(.state, before: "hidden", after: "published")])
        #expect(try take(needs) == 0)
        try store.undo(try #require(log.last).id, by: "Anne", reason: "")
        #expect(try take(needs) == 0)
        // One decision brought back 3 and 4: both go with it.
        #expect(try store.needs().map(\.sourceID) == ["2"])
        #expect(try store.check().isSound)
    }

    @Test("can be withdrawn again after they came back")
    func twice() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let needs = ["1", "2"].map { PlacedNeed.sample($0) }
        for _ in 0..<2 {
            try store.importFile("sheet") { file in
                for need in needs { try file.upsert(need) }
                _ = try file.endWithdrawals(by: "import", reason: "r")
            }
            #expect(try store.needs().count == 2)
            try store.importFile("sheet") { file in
                try file.upsert(needs[0])
                #expect(try file.withdrawMissing(by: "import", reason: "r") == 1)
            }
            #expect(try store.needs().count == 1)
        }
    }

    @Test("cannot be told where keys are made of what rows say")
    func contentKeys() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        try store.importFile("sheet") { file in
            try file.upsert(PlacedNeed.sample("c-0123456789abcdef"))
            #expect(try !file.missingNeeds().hasOwnKeys)
        }
    }
}
