import NeedsModel
import SpatialStore
import Testing

@Suite("Needs that their file does not have any more")
struct WithdrawalTests {
    @Test("are those of the source that did not come, and are hidden as by a moderator, for good")
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
