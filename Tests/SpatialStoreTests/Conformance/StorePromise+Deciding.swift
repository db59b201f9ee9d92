import NeedsModel
import Testing

extension StorePromise {
    struct Deciding<Store: NeedStore> {
        let store: Store

        func privacy() throws {
            var need = PlacedNeed.sample("a")
            need.gathering = .workshop("Secret")
            need.hasConsent = false
            try store.upsert(need)
            #expect(try store.needs().isEmpty)
            #expect(try store.counts(CountQuery(by: [.commune])).total == .nothing)
            #expect(try store.workshops().isEmpty)
            #expect(try store.pendingCount() == 1)
            #expect(try store.hasNeeds())
        }

        func decisions() throws {
            var need = PlacedNeed.sample("a")
            need.concerns = .ambiguous("Courcelles", between: [1, 2])
            try store.upsert(need)
            #expect(try store.waitingMentions().map(\.needs) == [1])
            let words = MentionWords(text: "Courcelles")
            #expect(try store.decide(words, as: PlaceMention.commune(2).placement, by: "Anne") == 1)
            #expect(try store.upsert(need) == .unchanged)
            #expect(try store.needs().map(\.place.id) == [.commune(Grid.code(2))])
            #expect(try store.learnedAliases().map(\.written) == [words])
            try store.setModeration(needID: 1, to: .hidden, by: "Anne", reason: "")
            need.text = "Autre chose"
            #expect(try store.upsert(need) == .updated)
            #expect(try store.needs().isEmpty)
        }

        func removal() throws {
            try store.upsert(.sample("a"))
            let id = try #require(try store.needs().first?.id)
            #expect(try store.erase([id], by: "Anne", reason: "asked").erased == 1)
            #expect(try !store.hasNeeds())
            #expect(try store.upsert(.sample("a")) == .erased)
            #expect(try !store.hasNeeds())
            try store.upsert(.sample("b"))
            #expect(try store.needs().map(\.id) != [id])
            #expect(try store.erase([id], by: "Anne", reason: "asked").erasedBefore == 1)
        }

        func refusals() throws {
            #expect(throws: NeedStoreError.needNotFound(5)) { try store.need(id: 5) }
            #expect(throws: NeedStoreError.mentionNotFound(text: "x", context: "")) {
                try store.decide(MentionWords(text: "x"), as: PlaceMention.commune(2).placement, by: "Anne")
            }
            var need = PlacedNeed.sample("a")
            need.voices = 0
            #expect(throws: NeedStoreError.unusableNeed(source: "sheet", sourceID: "a", reason: "0 voices")) {
                try store.upsert(need)
            }
            var other = Grid.stored
            other.files.removeLast()
            #expect(throws: NeedStoreError.territoryDiffers(installed: "grid", offered: "grid")) {
                try store.install(other)
            }
        }
    }
}
