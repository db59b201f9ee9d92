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

        func holds() throws {
            var need = PlacedNeed.sample("a")
            need.gathering = .workshop("Secret")
            need.moderation = .pending
            need.holds = [
                Hold(reason: .phone, field: .text, range: 3..<6), Hold(reason: .unclearConsent, field: .need),
            ]
            try store.upsert(need)
            try store.upsert(.sample("b"))
            #expect(try store.need(id: 1) == need && store.upsert(need) == .unchanged)
            #expect(try store.needNumbers(on: DeskFilter()) == [1])
            #expect(try store.needNumbers(on: DeskFilter(states: [.published])) == [2])
            #expect(try store.needNumbers(on: DeskFilter(reasons: [.iban])) == [])
            #expect(try store.everyWorkshop() == ["Secret"] && store.workshops().isEmpty)
            try store.moderate([1], [.state(.published)], by: "Anne", reason: "relu")
            #expect(try store.upsert(need) == .unchanged && store.needs().count == 2)
            need.text = "Un 06, un bus"
            #expect(try store.upsert(need) == .updated)
            #expect(try store.needs().count == 1, "what was settled was settled of other words")
        }

        func undoing() throws {
            try store.upsert(.sample("a"))
            let decision = try store.moderate([1], [.kind("reve"), .voices(3)], by: "Anne", reason: "relu")
            #expect(try store.need(id: 1).voices == 3 && store.importedNeed(id: 1) == .sample("a"))
            let undone = try store.undo(decision, by: "Luc", reason: "")
            #expect(try store.need(id: 1) == .sample("a"))
            #expect(throws: NeedStoreError.decisionUndone(decision)) {
                try store.undo(decision, by: "Luc", reason: "")
            }
            try store.undo(undone, by: "Luc", reason: "")
            #expect(try store.need(id: 1).kind == "reve")
            #expect(try store.decisions(about: 1).map(\.stands) == [true, false, true])
            #expect(try store.decisions(limit: 1).map(\.kind) == [.undo])
            #expect(throws: NeedStoreError.decisionNotFound(99)) { try store.undo(99, by: "Luc", reason: "") }
            try store.erase([1], by: "Anne", reason: "asked")
            let erased = try #require(try store.decisions(limit: 1).first)
            #expect(throws: NeedStoreError.decisionIsFinal(erased.id)) {
                try store.undo(erased.id, by: "Luc", reason: "")
            }
        }

        func undoingPlaces() throws {
            var need = PlacedNeed.sample("a")
            need.concerns = .ambiguous("Courcelles", between: [1, 2])
            try store.upsert(need)
            let words = MentionWords(text: "Courcelles")
            #expect(try store.mentionsToPlaceAnew() == [words])
            try store.decide(words, as: PlaceMention.commune(2).placement, by: "Anne")
            try store.decide(words, as: PlaceMention.commune(3).placement, by: "Anne")
            let last = try #require(try store.decisions(limit: 1).first)
            #expect(last.words == words && last.needs == 1)
            try store.undo(last.id, by: "Anne", reason: "")
            #expect(try store.needs().map(\.place.id) == [.commune(Grid.code(2))])
            try store.undo(last.id - 1, by: "Anne", reason: "")
            #expect(try store.need(id: 1) == need && store.learnedAliases().isEmpty)
            #expect(try store.placeAnew([words: PlaceMention.commune(4).placement]) == 1)
            #expect(try store.needs().map(\.place.id) == [.commune(Grid.code(4))])
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
