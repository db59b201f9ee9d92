import ByteStreams
import Testing

@testable import SVGMap

@Suite("Text in XML")
struct XMLTextTests {
    private func escaped(_ text: String) -> String {
        var buffer = TextBuffer()
        XMLText.append(text, to: &buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    @Test("markup becomes entities, everything else stays text")
    func markup() {
        #expect(escaped("<b> & \"x\" é 🦆") == "&lt;b&gt; &amp; &quot;x&quot; é 🦆")
        #expect(escaped("</svg><script>alert(1)</script>") == "&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
    }

    @Test("what XML cannot hold is replaced")
    func forbidden() { #expect(escaped("a\u{0}b\u{1B}c\nd\u{FFFE}") == "a\u{FFFD}b\u{FFFD}c d\u{FFFD}") }
}
