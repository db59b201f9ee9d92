import NeedsModel
import TestSupport
import Testing

@Suite("Masks")
struct MaskTests {
    private func masked(_ text: String, _ ranges: [Range<Int>], holds: [Hold] = []) -> PlacedNeed {
        var need = HeldNeeds.need("A", text)
        need.holds = holds
        let change = NeedChange.mask(.text, ranges, with: "█")
        need.apply(DecidedChange(change, basis: need.basis(of: change), by: "Anne"))
        return need
    }

    @Test("ranges may overlap, touch, end inside of a character or beyond the text")
    func ranges() {
        #expect(masked("abcdef", [1..<3]).text == "a█def")
        #expect(masked("abcdef", [3..<5, 1..<4]).text == "a█f")
        #expect(masked("abcdef", [4..<99]).text == "abcd█")
        #expect(masked("abcdef", [9..<12]).text == "abcdef")
        #expect(masked("été", [0..<1]).text == "█té")
        #expect(masked("été", [1..<4]).text == "█")
        #expect(masked("", [0..<2]).text == "")
    }

    @Test("holds that a mask covers are settled, the others point at the same words as before")
    func holds() {
        let need = masked(
            "06 99 et 07 88", [0..<5],
            holds: [
                Hold(reason: .phone, field: .text, range: 0..<5), Hold(reason: .phone, field: .text, range: 9..<14),
            ])
        let range = need.holds.first?.range ?? 0..<0
        #expect(need.holds.count == 1)
        #expect(String(decoding: Array(need.text.utf8)[range], as: UTF8.self) == "07 88")
    }

    @Test("whatever the ranges, none of their characters is left and nothing else is lost")
    func property() {
        var random = SplitMix64(seed: 51)
        for _ in 0..<500 {
            let text = String(
                (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    ["a", "é", "—", "👩‍👩‍👧", " "].randomElement(using: &random) ?? "a"
                }.joined())
            let ranges = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let first = Int.random(in: 0...20, using: &random)
                return first..<first + Int.random(in: 1...6, using: &random)
            }
            let need = masked(text, ranges)
            let kept =
                text.utf8.count
                - String(String.UnicodeScalarView(need.text.unicodeScalars.filter { $0 != "█" })).utf8.count
            let covered = Set(ranges.joined().filter { $0 < text.utf8.count })
            #expect(kept >= covered.count, "seed 51: \(text) \(ranges)")
            #expect(!need.text.unicodeScalars.contains("\u{FFFD}"), "seed 51: \(text) \(ranges)")
        }
    }
}
