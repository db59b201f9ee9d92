import PlainText
import TestSupport
import Testing

@Suite("The text most like another")
struct NearTextsTests {
    private static let words = """
        bus train banc place école médecin marché dimanche soir jeunes vélo piste gare santé maison village eau parc \
        forêt lumière rue habitants temps travail logement chauffage cantine crèche théâtre mairie piscine
        """.split(separator: " ").map(String.init)

    /// Texts of twelve words each.
    private func texts(_ count: Int, seed: UInt64) -> [String] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            (0..<12).map { _ in Self.words[Int.random(in: 0..<Self.words.count, using: &random)] }
                .joined(separator: " ")
        }
    }

    private func filled(_ texts: [String], atLeast least: Double) -> NearTexts {
        var near = NearTexts(atLeast: least)
        near.begin()
        for (number, text) in texts.enumerated() { near.add(Shingles(text), number: Int64(number)) }
        return near
    }

    @Test("in small groups and in large ones, a text with one word more is found", arguments: [3, 24, 25, 26, 3_000])
    func found(_ count: Int) throws {
        let texts = texts(count, seed: 7)
        let near = filled(texts, atLeast: 0.7)
        for number in stride(from: 0, to: count, by: max(1, count / 50)) {
            let match = near.nearest(to: Shingles(texts[number] + " enfin")) { Shingles(texts[Int($0)]) }
            #expect(match?.number == Int64(number), "\(number) of \(count)")
            #expect(match.map { $0.likeness > 0.7 && $0.likeness < 1 } == true)
        }
        #expect(near.nearest(to: Shingles("Tout autre chose, vraiment")) { Shingles(texts[Int($0)]) } == nil)
    }

    @Test("what is taken is passed over, and a text that is gone is no match", arguments: [4, 400])
    func passedOver(_ count: Int) {
        let texts = texts(count, seed: 11)
        let near = filled(texts, atLeast: 0.9)
        let asked = Shingles(texts[2])
        #expect(near.nearest(to: asked, isOpen: { $0 != 2 }, read: { Shingles(texts[Int($0)]) }) == nil)
        if count > 24 { #expect(near.nearest(to: asked) { _ in nil } == nil) }
    }

    @Test("a new group knows nothing of the one before")
    func groups() {
        let texts = texts(100, seed: 3)
        var near = filled(texts, atLeast: 0.5)
        near.begin()
        for number in 50..<80 { near.add(Shingles("\(number) fois \(number * 7_919)"), number: Int64(number)) }
        for text in texts { #expect(near.nearest(to: Shingles(text)) { Shingles(texts[Int($0)]) } == nil) }
    }
}
