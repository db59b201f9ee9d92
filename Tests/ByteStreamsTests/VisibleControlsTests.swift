import ByteStreams
import Testing

@Suite("Controls that act are made visible")
struct VisibleControlsTests {
    @Test("ASCII controls become their pictures, others their numbers")
    func pictures() {
        #expect(VisibleControls.visible("a\u{1B}]0;b\u{7}\u{0}\u{7F}") == "a␛]0;b␇␀␡")
        #expect(VisibleControls.visible("\u{9B}2J\u{202E}\u{2066}") == "<U+009B>2J<U+202E><U+2066>")
    }

    @Test("line ends and tabulators stay, and a lone return where a table wants it")
    func lines() {
        #expect(VisibleControls.visible("a\tb\nc\r\nd") == "a\tb\nc\r\nd")
        #expect(VisibleControls.visible("vrai\rfaux") == "vrai␍faux")
        #expect(VisibleControls.visible("a\rb\u{1B}", keepsReturn: true) == "a\rb␛")
    }

    @Test(
        "whatever people write stays as it is",
        arguments: ["", "« L’été, à Bézieu »", "€ – — …", "عربي", "👩‍👩‍👧", "\u{A0}\u{200E}"])
    func harmless(_ text: String) { #expect(VisibleControls.visible(text) == text) }

    @Test("what is shown has nothing left to show")
    func fixedPoint() {
        let all = String(String.UnicodeScalarView((0..<0x2100).compactMap { Unicode.Scalar(UInt32($0)) }))
        let shown = VisibleControls.visible(all)
        #expect(VisibleControls.visible(shown) == shown)
        #expect(Array(shown.utf8).withUnsafeBytes { VisibleControls.isHarmless($0) })
    }
}
