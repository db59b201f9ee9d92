import NeedsModel
import TestSupport
import Testing

@testable import SpatialStore

@Suite("Pages of facts")
struct PagesTests {
    @Test(
        "they say what the table says after inserts, updates, moderation, decisions and removals",
        arguments: [11, 12, 13] as [UInt64])
    func equalTheTable(seed: UInt64) throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        var generator = RandomNeeds(seed: seed)
        for round in 0..<12 {
            switch round % 4 {
            case 0, 1:
                // Half of the keys were there before.
                let needs = (0..<60).map { _ in
                    generator.next(id: "n\(Int.random(in: 0..<120, using: &generator.random))")
                }
                try store.importFile("a.csv") { for need in needs { try $0.upsert(need) } }
            case 2:
                for record in try store.needs().prefix(20) {
                    let state = generator.pick(ModerationState.allCases)
                    try store.setModeration(needID: record.id, to: state, by: "test", reason: "")
                }
                for record in try store.needs().suffix(5) {
                    try store.erase([record.id], by: "test", reason: "asked")
                }
            default:
                for waiting in try store.waitingMentions() {
                    let number = Int.random(in: 1...12, using: &generator.random)
                    try store.decide(waiting.written, as: PlaceMention.commune(number).placement, by: "test")
                }
                #expect(try store.waitingMentions().isEmpty)
            }
            #expect(try store.check().problems == [], "seed \(seed), round \(round)")
        }
    }

    @Test("a page that says something else than the table is found, and can be made anew")
    func repair() throws {
        let temporary = try TemporaryStore()
        for id in ["a", "b"] { try temporary.store.upsert(.sample(id)) }
        try RawDatabase(temporary.path).execute("UPDATE need SET voices = 2 WHERE id = 1")
        #expect(try temporary.store.check().problems == [.pages(needs: 1)])
        try temporary.store.rebuildPages()
        #expect(try temporary.store.check().isSound)
        #expect(try temporary.store.counts(CountQuery(by: [])).total.voices == 3)
    }

    @Test("a page with a changed byte is refused, never counted")
    func damage() throws {
        let temporary = try TemporaryStore()
        try temporary.store.upsert(.sample("a"))
        let raw = try RawDatabase(temporary.path)
        let length = try raw.number("SELECT length(facts) FROM fact_page")
        try raw.execute(
            "UPDATE fact_page SET facts = CAST(substr(facts, 1, \(length - 1)) || x'07' AS BLOB)")
        #expect(throws: NeedStoreError.self) { try temporary.store.counts(CountQuery(by: [])) }
        #expect(try temporary.store.check().problems == [.unreadablePage(needs: 0)])
    }

    @Test("a page comes back as it was, whatever it holds", arguments: [5, 6] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for size in [0, 1, 7, 300, FactPage.slots] {
            var page = FactPage()
            for slot in 0..<size where Int.random(in: 0..<5, using: &random) > 0 {
                page[slot] = facts(&random)
            }
            #expect(try FactPageDecoder.page(FactPageEncoder.encode(page)) == page, "seed \(seed), size \(size)")
        }
    }

    private func facts(_ random: inout SplitMix64) -> NeedFacts {
        let large = Bool.random(using: &random) ? UInt32.max : 300
        var facts = NeedFacts(
            place: .random(in: 0...large, using: &random), concerns: .random(in: 0...large, using: &random),
            lives: 0, heard: .random(in: 0...3, using: &random), role: .random(in: 0...3, using: &random),
            kind: .random(in: 1...3, using: &random), voices: .random(in: 1...1_000_000_000, using: &random),
            day: .random(in: 20_210_101...20_220_101, using: &random),
            gathering: .random(in: 0...large, using: &random),
            isPublic: Bool.random(using: &random))
        facts.setThemes(
            (0..<Int.random(in: 0...3, using: &random)).map { _ in
                ThemeFact(theme: .random(in: 0...65_535, using: &random), weight: .random(in: 0...1, using: &random))
            })
        return facts
    }
}
