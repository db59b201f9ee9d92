import NeedsModel
import SpatialStore
import TestSupport
import Testing

@Suite("A file that comes again with its rows in another order")
struct RowOrderTests {
    @Test("changes what was corrected and nothing else, and the pages say what the table says")
    func shuffled() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        var random = RandomNeeds(seed: 31)
        var needs = (0..<9_000).map { random.next(id: "\($0)") }
        try store.importFile("f") { file in for need in needs { try file.upsert(need) } }
        let revision = try store.revision()
        var order = SplitMix64(seed: 5)
        let same = try store.importFile("f") { file in
            for need in needs.shuffled(using: &order) { try file.upsert(need) }
        }
        #expect(same.changes.unchanged == 9_000)
        #expect(try store.revision() == revision)
        for place in needs.indices where place.isMultiple(of: 2) { needs[place].voices += 1 }
        let corrected = try store.importFile("f") { file in
            for need in needs.shuffled(using: &order) { try file.upsert(need) }
        }
        #expect(corrected.changes.updated == 4_500 && corrected.changes.unchanged == 4_500)
        #expect(try store.check().isSound)
        let query = CountQuery(by: [.commune, .theme])
        let (found, expected) = (try store.counts(query), HandCount(query).table(of: needs))
        #expect(Set(found.rows) == Set(expected.rows) && found.total == expected.total)
    }

    @Test("themes after the first that were added, changed or dropped are a change", arguments: [0, 1, 2])
    func themes(_ change: Int) throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        var need = PlacedNeed.sample("1")
        let energy = ThemeAssignment(theme: "energie", weight: 0.5)
        need.themes = [ThemeAssignment(theme: "mobilite", weight: 0.5)] + (change == 0 ? [] : [energy])
        #expect(try store.upsert(need) == .inserted)
        #expect(try store.upsert(need) == .unchanged)
        switch change {
        case 0: need.themes.append(energy)
        case 1: need.themes[1].weight = 0.25
        default: need.themes.removeLast()
        }
        #expect(try store.upsert(need) == .updated)
        #expect(try store.upsert(need) == .unchanged)
        #expect(try store.need(id: 1).themes == need.themes)
    }
}
