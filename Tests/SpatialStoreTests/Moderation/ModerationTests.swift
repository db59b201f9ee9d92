import NeedsModel
import SpatialStore
import Testing

@Suite("Moderation")
struct ModerationTests {
    let temporary: TemporaryStore
    var store: NeedsStore { temporary.store }

    init() throws { temporary = try TemporaryStore() }

    @Test("a hidden need is in no count and no stream, and the file cannot bring it back")
    func hiding() throws {
        try store.upsert(.sample("a"))
        try store.setModeration(needID: 1, to: .hidden, by: "Anne", reason: "names a person")
        var corrected = PlacedNeed.sample("a")
        corrected.text = "Un bus"
        #expect(try store.upsert(corrected) == .updated)
        #expect(try store.counts(CountQuery(by: [])).total.needs == 0)
        #expect(try store.needs().isEmpty)
        #expect(
            try RawDatabase(temporary.path).texts(
                """
                SELECT decided_by || ' ' || previous || ' ' || value || ' ' || reason
                FROM decision JOIN decision_about_need ON decision_id = id
                """)
                == ["Anne published hidden names a person"])
    }

    @Test("a decision on words reaches a need of which they are masked, and so does its undoing")
    func maskedPlace() throws {
        var need = PlacedNeed.sample("a")
        need.concerns = .ambiguous("chez Jean, Courcelles", between: [1, 2])
        try store.upsert(need)
        try store.moderate([1], [.mask(.concerns, [5..<9], with: "…")], by: "Anne", reason: "nom")
        #expect(try store.need(id: 1).concerns?.text == "chez …, Courcelles")
        try store.decide(MentionWords(text: "chez Jean, Courcelles"), as: PlaceMention.commune(2).placement, by: "Anne")
        #expect(try store.needs().map(\.place.code) == [Grid.code(2).rawValue])
        #expect(try store.upsert(need) == .unchanged)
        try store.undo(2, by: "Anne", reason: "")
        #expect(try store.needs().map(\.place.level) == [.none])
        #expect(try store.need(id: 1).concerns?.text == "chez …, Courcelles")
        #expect(try store.check().isSound)
    }

    @Test("publishing without consent keeps the need private")
    func consent() throws {
        var need = PlacedNeed.sample("a")
        need.hasConsent = false
        try store.upsert(need)
        try store.setModeration(needID: 1, to: .published, by: "Anne", reason: "")
        #expect(try store.needs().isEmpty)
        #expect(try store.pendingCount() == 1)
    }

    @Test("a need that is not there is an error, not silence")
    func notFound() throws {
        #expect(throws: NeedStoreError.needNotFound(5)) {
            try store.setModeration(needID: 5, to: .hidden, by: "Anne", reason: "")
        }
        #expect(throws: NeedStoreError.needNotFound(5)) { try store.erase([5], by: "Anne", reason: "") }
    }
}
