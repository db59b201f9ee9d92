import NeedsModel
import PlainText
import SpatialStore
import Testing

@Suite("A row without identifier that was corrected")
struct CorrectionTests {
    private func need(_ text: String, at commune: Int = 1, voices: Int = 1) -> PlacedNeed {
        var need = PlacedNeed.sample(ContentKey.text(ContentHash.of(text), occurrence: 1), at: commune, voices: voices)
        need.text = text
        return need
    }

    private static let bus = "Un bus le dimanche pour aller au marché"
    private static let corrected = "Un bus le samedi pour aller au marché"

    private func filled(_ texts: [String]) throws -> TemporaryStore {
        let temporary = try TemporaryStore()
        try temporary.store.importFile("sheet") { file in for text in texts { try file.upsert(need(text)) } }
        return temporary
    }

    @Test("is paired with the one that is gone, of the same place; what is still there pairs with nothing")
    func pairs() throws {
        let temporary = try filled([Self.bus, "Des bancs devant la mairie"])
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        try store.importFile("sheet", isDryRun: true) { file in
            try file.upsert(need(Self.corrected))
            try file.upsert(need("Des bancs devant la mairie"))
            let pairs = try file.corrections(atLeast: 0.5)
            #expect(pairs.map(\.need) == [1] && pairs.map(\.newNeed) == [3])
        }
        try store.importFile("sheet", isDryRun: true) { file in
            try file.upsert(need(Self.corrected, at: 2))
            try file.upsert(need("Des bancs devant la mairie"))
            #expect(try file.corrections(atLeast: 0.5).isEmpty)
        }
        try store.importFile("sheet", isDryRun: true) { file in
            for text in [Self.bus, Self.corrected, "Des bancs devant la mairie"] { try file.upsert(need(text)) }
            #expect(try file.corrections(atLeast: 0.5).isEmpty)
        }
    }

    @Test("a file of few rows adds to its source and corrects nothing")
    func addition() throws {
        let temporary = try filled((0..<10).map { "Une demande bien à elle, la \($0 * 7_919)e" } + [Self.bus])
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        try store.importFile("sheet", isDryRun: true) { file in
            try file.upsert(need(Self.corrected))
            #expect(try file.corrections(atLeast: 0.5).isEmpty)
        }
    }

    @Test("taken, it keeps the number and what a moderator decided, and is known under its new words")
    func taken() throws {
        let temporary = try filled([Self.bus, "Des bancs devant la mairie"])
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        try store.setModeration(needID: 1, to: .hidden, by: "A", reason: "r")
        func version(_ file: NeedImport) throws {
            try file.upsert(need(Self.corrected, voices: 4))
            try file.upsert(need("Des bancs devant la mairie"))
        }
        let outcome = try store.importFile("sheet") { file in
            try version(file)
            for pair in try file.corrections(atLeast: 0.5) { try file.take(pair) }
        }
        #expect(outcome.changes.updated == 1 && outcome.changes.inserted == 0 && outcome.changes.unchanged == 1)
        let kept = try store.need(id: 1)
        #expect(kept.text == Self.corrected && kept.voices == 4 && kept.moderation == .hidden)
        #expect(throws: NeedStoreError.needNotFound(3)) { try store.need(id: 3) }
        #expect(try store.check().isSound)
        let again = try store.importFile("sheet") { try version($0) }
        #expect(again.changes.unchanged == 2)
    }

    @Test("left, nothing is written, not even a number")
    func left() throws {
        let temporary = try filled([Self.bus, "Des bancs devant la mairie"])
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        let revision = try store.revision()
        let outcome = try store.importFile("sheet") { file in
            try file.upsert(need(Self.corrected))
            try file.upsert(need("Des bancs devant la mairie"))
            for pair in try file.corrections(atLeast: 0.5) {
                #expect(try file.publicText(ofNeed: pair.need) == Self.bus)
                try file.leave(pair)
            }
        }
        #expect(outcome.changes.unchanged == 2 && outcome.changes.inserted == 0)
        #expect(try store.revision() == revision)
        #expect(try store.needs().map(\.text) == [Self.bus, "Des bancs devant la mairie"])
        try store.importFile("other") { try $0.upsert(need("Une fontaine")) }
        #expect(try store.needs().map(\.id) == [1, 2, 3])
        #expect(try store.check().isSound)
    }

    @Test("of hundreds corrected at one place and day, each finds its own")
    func many() throws {
        let texts = (0..<300).map { place in
            "La demande \(place * 7_919 % 1_000) du quartier \(place * 104_729 % 997) : un chemin jusqu’à l’école \(place)"
        }
        let temporary = try filled(texts)
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        try store.importFile("sheet", isDryRun: true) { file in
            for text in texts { try file.upsert(need(text + " enfin")) }
            let pairs = try file.corrections(atLeast: 0.5)
            #expect(pairs.count == 300)
            #expect(pairs.count { $0.newNeed == $0.need + 300 } >= 290)
        }
    }

    @Test("the words of a need that waits are not given")
    func held() throws {
        let temporary = try filled([Self.bus, "Des bancs devant la mairie"])
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        try store.setModeration(needID: 1, to: .pending, by: "A", reason: "r")
        let shown = try store.importFile("sheet", isDryRun: true) { file in
            try [file.publicText(ofNeed: 1), file.publicText(ofNeed: 2)]
        }
        #expect(shown.value == [nil, "Des bancs devant la mairie"])
    }
}
