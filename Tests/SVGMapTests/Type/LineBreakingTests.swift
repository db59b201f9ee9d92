import TestSupport
import Testing

@testable import SVGMap

@Suite("Breaking lines")
struct LineBreakingTests {
    private let style = TextStyle(size: 10, colour: nil)

    @Test("the table measures as the fonts do: « Belfort » in regular and bold")
    func widths() {
        // B e l f o r t = 1366 1139 455 569 1139 682 569
        #expect(AdvanceWidths.width(of: "Belfort", bold: false) == 5919.0 / 2048)
        // 1479 1139 569 682 1251 797 682
        #expect(AdvanceWidths.width(of: "Belfort", bold: true) == 6599.0 / 2048)
        #expect(AdvanceWidths.width(of: "🦆", bold: false) == 1)
    }

    @Test("no line is wider than its measure, no word is lost")
    func property() {
        var random = SplitMix64(seed: 17)
        for round in 0..<200 {
            let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                String(repeating: "n", count: Int.random(in: 1...9, using: &random))
            }
            let text = words.joined(separator: " ")
            let measure = Double.random(in: 60...300, using: &random)
            for lines in [
                LineBreaking(style: style).greedy(text, measure: measure, indent: 20),
                LineBreaking(style: style).balanced(text, measure: measure),
            ] {
                #expect(
                    lines.joined(separator: " ").split(separator: " ").map(String.init) == words, "seed 17, \(round)")
                #expect(lines.allSatisfy { style.width(of: $0) <= measure + 1e-9 }, "seed 17, \(round)")
            }
        }
    }

    @Test("balanced lines are as many as greedy ones, and none is left alone")
    func balanced() {
        let text = "Le nord du pôle contribue le plus, rapporté à sa population"
        let breaking = LineBreaking(style: style)
        let measure = style.width(of: "Le nord du pôle contribue le plus, rapporté à")
        let lines = breaking.balanced(text, measure: measure)
        #expect(lines.count == 2)
        #expect(abs(style.width(of: lines[0]) - style.width(of: lines[1])) < measure / 3)
    }

    @Test("a no-break space holds")
    func noBreak() {
        let lines = LineBreaking(style: style).greedy("aaaa 1\u{202F}000\u{A0}km", measure: 45)
        #expect(lines == ["aaaa", "1\u{202F}000\u{A0}km"])
    }

    @Test("a text that is too long ends in « … » within its lines, one endless word too")
    func cut() {
        let breaking = LineBreaking(style: style)
        let long = Array(repeating: "mot", count: 100).joined(separator: " ")
        let lines = breaking.cut(long, measure: 100, lines: 2)
        #expect(lines.count <= 2 && lines.last?.hasSuffix("…") == true)
        let endless = breaking.cut(String(repeating: "w", count: 500), measure: 100, lines: 2)
        #expect(endless.allSatisfy { style.width(of: $0) <= 100 } && endless.count == 1)
    }
}
