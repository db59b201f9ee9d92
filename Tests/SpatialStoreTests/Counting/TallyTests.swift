import NeedsModel
import SpatialStore
import TestSupport
import Testing

@Suite("The tally")
struct TallyTests {
    @Test(
        "it equals a recount after inserts, updates, moderation, decisions and removals",
        arguments: [11, 12, 13] as [UInt64])
    func equalsRecount(seed: UInt64) throws {
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
                    try store.removeNeed(needID: record.id, by: "test", reason: "asked")
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

    @Test("a tally that was tampered with is found and can be made anew")
    func repair() throws {
        let temporary = try TemporaryStore()
        try temporary.store.upsert(.sample("a"))
        try RawDatabase(temporary.path).execute("UPDATE tally SET needs = 2 WHERE slice = 1")
        #expect(try temporary.store.check().problems == [.tally(cells: 2)])
        try temporary.store.rebuildTally()
        #expect(try temporary.store.check().isSound)
    }
}
