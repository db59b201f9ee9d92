import NeedsModel
import SpatialStore
import Testing

@Suite("The story of a need")
struct StoryTests {
    @Test("it names file, line and program of the version that stands, and every decision in order")
    func whole() throws {
        let folder = try TemporaryFolder()
        let store = try NeedsStore(path: folder.file(), access: .create, program: "essai 1")
        try store.install(Grid.stored)
        var need = PlacedNeed.sample("a")
        need.concerns = .ambiguous("Courcelles", between: [1, 2])
        try store.importFile("atelier.csv") { file in
            try file.upsert(.sample("x"), line: 2)
            try file.upsert(need, line: 14)
        }
        try store.importFile("atelier.csv") { try $0.upsert(need, line: 99) }
        try store.decide(
            MentionWords(text: "Courcelles"), as: PlaceMention.commune(2).placement, by: "Anne", note: "appelé")
        try store.setModeration(needID: 2, to: .hidden, by: "Luc", reason: "double")
        let story = try store.story(ofNeed: 2)
        #expect(story.origin?.file == "atelier.csv")
        #expect(story.origin?.line == 14, "an unchanged row is still that of the first import")
        #expect(story.origin?.program == "essai 1")
        #expect(story.vocabularyVersion == Grid.stored.vocabulary.themesVersion)
        #expect(story.need?.moderation == .hidden)
        #expect(story.place == .commune(Grid.code(2)))
        #expect(story.placeRole == .concerns)
        #expect(story.decisions.map(\.decidedBy) == ["Anne", "Luc"])
        #expect(story.decisions.map(\.reason) == ["appelé", "double"])
        need.voices = 5
        try store.importFile("corrigé.csv") { try $0.upsert(need, line: 3) }
        #expect(try store.story(ofNeed: 2).origin?.file == "corrigé.csv")
        #expect(try store.story(ofNeed: 2).origin?.line == 3)
        #expect(throws: NeedStoreError.needNotFound(5)) { try store.story(ofNeed: 5) }
    }
}
