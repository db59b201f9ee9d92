import NeedsModel
import SpatialStore
import Testing

@Suite("Review")
struct ReviewTests {
    let temporary: TemporaryStore
    var store: NeedsStore { temporary.store }

    init() throws { temporary = try TemporaryStore() }

    private func need(_ id: String, _ mention: PlaceMention) -> PlacedNeed {
        var need = PlacedNeed.sample(id)
        need.concerns = mention
        return need
    }

    @Test("what waits is grouped by words and context, with its candidates, the most awaited first")
    func queue() throws {
        let courcelles = PlaceMention.ambiguous("Courcelles", between: [1, 2])
        let inContext = PlaceMention.ambiguous("Courcelles", context: "70", between: [9, 10])
        try store.importFile("a.csv") { file in
            try file.upsert(need("1", inContext))
            for id in ["2", "3"] { try file.upsert(need(id, courcelles)) }
            try file.upsert(.sample("4"))
        }
        let waiting = try store.waitingMentions()
        #expect(waiting.map(\.written.context) == ["", "70"])
        #expect(waiting.map(\.needs) == [2, 1])
        #expect(waiting[0].placement == courcelles.placement)
        #expect(try store.waitingMentions(limit: 1).count == 1)
    }

    @Test("one decision settles every need that says the same, and only those; it is logged")
    func decision() throws {
        try store.importFile("a.csv") { file in
            for id in ["1", "2"] { try file.upsert(need(id, .ambiguous("Courcelles", between: [1, 2]))) }
            try file.upsert(need("3", .ambiguous("Courcelles", context: "70", between: [9])))
        }
        let written = MentionWords(text: "Courcelles")
        #expect(try store.decide(written, as: PlaceMention.commune(2).placement, by: "Anne", note: "atelier") == 2)
        let table = try store.counts(CountQuery(by: [.commune]))
        #expect(table.rows.map { $0.keys[0] } == [.area(.commune(Grid.code(2))), .apart(.none)])
        #expect(table.rows.map(\.tally.needs) == [2, 1])
        #expect(try store.need(id: 1).concerns?.placement.method == .review)
        #expect(try store.waitingMentions().map(\.written.context) == ["70"])
        let raw = try RawDatabase(temporary.path)
        #expect(try raw.texts("SELECT decided_by || needs || reason FROM decision") == ["Anne2atelier"])
        #expect(try store.check().isSound)
    }

    @Test("the same file after a decision changes nothing, and a new need that says the same is settled")
    func decisionStands() throws {
        let mention = PlaceMention.ambiguous("Courcelles", between: [1, 2])
        try store.upsert(need("1", mention))
        try store.decide(MentionWords(text: "Courcelles"), as: PlaceMention.commune(2).placement, by: "Anne")
        #expect(try store.upsert(need("1", mention)) == .unchanged)
        // The geocoder has learned since and answers by itself.
        var learned = PlaceMention.commune(2)
        learned.words.text = "Courcelles"
        learned.placement.method = .alias
        #expect(try store.upsert(need("1", learned)) == .unchanged)
        #expect(try store.upsert(need("2", mention)) == .inserted)
        #expect(try store.waitingMentions().isEmpty)
        #expect(try store.need(id: 2).concerns?.placement.code == Grid.code(2).rawValue)
    }

    @Test("a later decision on the same words replaces the first, and both stay in the log")
    func secondThoughts() throws {
        try store.upsert(need("1", .ambiguous("Courcelles", between: [1, 2])))
        let written = MentionWords(text: "Courcelles")
        try store.decide(written, as: PlaceMention.commune(2).placement, by: "Anne")
        try store.decide(written, as: PlaceMention.area(.none, nil).placement, by: "Luc")
        let aliases = try store.learnedAliases()
        #expect(aliases.map(\.decidedBy) == ["Luc"] && aliases.map(\.place) == [.nowhere])
        #expect(try store.counts(CountQuery(by: [.commune])).rows.map { $0.keys[0] } == [.apart(.none)])
        #expect(try RawDatabase(temporary.path).number("SELECT count(*) FROM decision") == 2)
    }

    @Test("a decision on words that nobody wrote, or on a place that is not there, changes nothing")
    func refusals() throws {
        try store.upsert(need("1", .ambiguous("Courcelles", between: [1, 2])))
        let revision = try store.revision()
        #expect(throws: NeedStoreError.mentionNotFound(text: "Nulle part", context: "")) {
            try store.decide(MentionWords(text: "Nulle part"), as: PlaceMention.commune(2).placement, by: "Anne")
        }
        #expect(throws: NeedStoreError.unknownPlace(level: .commune, code: "75056")) {
            try store.decide(
                MentionWords(text: "Courcelles"), as: PlaceMention.area(.commune, "75056").placement, by: "Anne")
        }
        #expect(try store.revision() == revision)
    }
}
