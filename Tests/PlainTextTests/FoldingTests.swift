import PlainText
import Testing

@Suite("Letter folding")
struct FoldingTests {
    @Test(
        "headings, searches and place names fold a letter in the same way",
        arguments: [
            ("É", "e"), ("œ", "oe"), ("Æ", "ae"), ("ß", "ss"), ("Ÿ", "y"), ("ç", "c"), ("ł", "l"), ("ħ", "h"),
            ("ķ", "k"), ("ŵ", "w"), ("ș", "s"), ("ž", "z"), ("e\u{301}", "e"), ("Ａ", "a"),
        ])
    func oneTable(_ letter: String, _ folded: String) {
        #expect(FoldedLabel(letter).text == folded)
        #expect(SearchFolding.folded(letter) == folded)
    }

    @Test("a search keeps what stands between the words, with the signs of a keyboard")
    func search() {
        #expect(SearchFolding.folded("L’Été : « Où ? » — 12 €") == "l'ete : « ou ? » - 12 €")
        #expect(SearchFolding.folded("Ελλάδα") == "Ελλάδα")
        #expect(SearchFolding.folded("") == "")
    }

    @Test("bytes that are no UTF-8 stay, and nothing is written into a target that is too short")
    func bytes() {
        let broken: [UInt8] = [0x41, 0xC3, 0xFF, 0xE2, 0x80]
        var target = [UInt8](repeating: 0, count: broken.count)
        let count = broken.withUnsafeBytes { text in
            target.withUnsafeMutableBytes { SearchFolding.fold(text, into: $0) }
        }
        #expect(Array(target[..<count]) == [0x61, 0xC3, 0xFF, 0xE2, 0x80])
        var short: [UInt8] = [0]
        #expect(
            broken.withUnsafeBytes { text in short.withUnsafeMutableBytes { SearchFolding.fold(text, into: $0) } } == 0)
    }

    @Test("a label has one space between its words, and letters of other scripts")
    func label() {
        #expect(FoldedLabel("  Thème(s) – n°2 ").text == "theme s n 2")
        #expect(FoldedLabel("Москва!").text == "москва")
    }
}
