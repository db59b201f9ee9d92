import PlainText
import Testing

@Suite("How like one another two texts are")
struct ShinglesTests {
    private func likeness(_ one: String, _ other: String) -> Double { Shingles(one).likeness(to: Shingles(other)) }

    @Test("case, accents, punctuation and spaces do not count")
    func folded() {
        #expect(likeness("Être écouté… « enfin » !", "ETRE  ECOUTE ENFIN") == 1)
    }

    @Test("one word changed in ten leaves more than half, other subjects leave less than a tenth")
    func scale() {
        let bus = "Un bus le dimanche matin pour aller au marché de Belfort"
        #expect(likeness(bus, "Un bus le samedi matin pour aller au marché de Belfort") > 0.6)
        #expect(likeness(bus, "Des bancs à l’ombre devant la maison de santé") < 0.1)
        #expect(likeness(bus, bus + ", s’il vous plaît") < 1)
    }

    @Test("it is the same both ways, and texts without a letter are alike")
    func edges() {
        let texts = ["", "a", "ab", "abc", "abcd", "…", "日本語", String(repeating: "x", count: 5_000)]
        for one in texts {
            #expect(likeness(one, one) == 1)
            for other in texts { #expect(likeness(one, other) == likeness(other, one)) }
        }
        #expect(likeness("", "…") == 1)
        #expect(likeness("", "abc") == 0)
    }
}
