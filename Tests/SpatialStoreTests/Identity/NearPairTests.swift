import NeedsModel
import SpatialStore
import TestSupport
import Testing

@Suite("Needs that say nearly the same")
struct NearPairTests {
    private func pairs(_ store: NeedsStore, atLeast least: Double = 0.8) throws -> [NearPair] {
        var pairs: [NearPair] = []
        try store.forEachNearPair(atLeast: least) { pairs.append($0) }
        return pairs
    }

    private func need(_ id: String, _ text: String, at commune: Int = 1, on day: Int = 18) -> PlacedNeed {
        var need = PlacedNeed.sample(id, at: commune)
        need.text = text
        need.collectedOn = CalendarDate(year: 2021, month: 9, day: day)
        return need
    }

    @Test("stand in pairs when source, day and place are the same")
    func grouped() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        let words = "Un bus le dimanche matin pour aller au marché de Belfort"
        try store.importFile("sheet") { file in
            try file.upsert(need("1", words))
            try file.upsert(need("2", words + " !"))
            try file.upsert(need("3", words + " svp"))
            try file.upsert(need("4", words, at: 2))
            try file.upsert(need("5", words, on: 19))
            try file.upsert(need("6", "Des bancs devant la mairie"))
            var elsewhere = need("7", words)
            elsewhere.source = "form"
            try file.upsert(elsewhere)
        }
        let found = try pairs(store)
        #expect(found.map { [$0.first, $0.second] } == [[1, 2], [1, 3]])
        #expect(found[0].likeness == 1 && found[1].likeness < 1)
        try store.setModeration(needID: 1, to: .hidden, by: "A", reason: "r")
        #expect(try pairs(store).map { [$0.first, $0.second] } == [[2, 3]])
    }

    @Test("in a group of thousands each planted pair is found, and hardly anything else")
    func large() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        var random = SplitMix64(seed: 17)
        let words = "bus train banc école médecin marché dimanche soir vélo piste gare santé eau parc forêt rue temps"
            .split(separator: " ")
        let texts = (0..<3_000).map { _ in
            (0..<14).map { _ in String(words[Int.random(in: 0..<words.count, using: &random)]) }.joined(separator: " ")
        }
        try store.importFile("sheet") { file in
            for (place, text) in texts.enumerated() { try file.upsert(need("a\(place)", text)) }
            for place in stride(from: 0, to: 3_000, by: 10) {
                try file.upsert(need("b\(place)", texts[place] + " enfin"))
            }
        }
        let found = try pairs(store, atLeast: 0.85)
        #expect(found.count { $0.second > 3_000 && $0.first == ($0.second - 3_001) * 10 + 1 } >= 295)
        #expect(found.count <= 310)
    }
}
