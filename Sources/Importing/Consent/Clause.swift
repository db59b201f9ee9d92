/// The words of a sentence before a place, the nearest first.
struct Clause {
    private(set) var words: [String] = []
    private(set) var start: Int

    init(_ text: ScannedText, before index: Int) {
        start = index
        while words.count < 12, let word = text.wordBefore(start) {
            words.append(text.word(word))
            start = word.lowerBound
        }
    }

    /// The first ones behind a place.
    static func words(_ text: ScannedText, behind index: Int) -> [String] {
        var words: [String] = []
        var start = index
        while words.count < 4 {
            while text[start] == 0x20 || text[start] == UInt8(ascii: "-") { start += 1 }
            let end = text.letterEnd(start)
            guard end > start else { break }
            words.append(text.word(start..<end))
            start = end
        }
        return words
    }
}
