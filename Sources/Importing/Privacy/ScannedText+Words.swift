/// Words in a scanned text.
extension ScannedText {
    /// No letter or figure stands before it.
    @inline(__always)
    func isWordStart(_ index: Int) -> Bool { !self[index - 1].isWord }

    /// Behind the letters and figures that begin there.
    func wordEnd(_ index: Int) -> Int {
        var end = index
        while self[end].isWord { end += 1 }
        return end
    }

    /// Behind the letters that begin there.
    func letterEnd(_ index: Int) -> Int {
        var end = index
        while self[end].isLetter { end += 1 }
        return end
    }

    /// Behind at most `most` spaces; line ends are none.
    func spaceEnd(_ index: Int, most: Int = 3) -> Int {
        var end = index
        while end < index + most, self[end] == 0x20 { end += 1 }
        return end
    }

    /// The word in small letters.
    func word(_ range: Range<Int>) -> String {
        String(decoding: range.map { self[$0].isCapital ? self[$0] | 0x20 : self[$0] }, as: UTF8.self)
    }

    /// The letters and figures before `index`, spaces, apostrophes and hyphens between skipped; nil at a line's or
    /// sentence's beginning.
    func wordBefore(_ index: Int) -> Range<Int>? {
        var end = index
        while self[end - 1] == 0x20 || self[end - 1] == UInt8(ascii: "'") || self[end - 1] == UInt8(ascii: "-") {
            end -= 1
        }
        var start = end
        while self[start - 1].isWord { start -= 1 }
        return start < end ? start..<end : nil
    }

    /// The text goes on with these small letters and spaces there, in whatever case, and the word ends behind them.
    func reads(_ words: StaticString, at index: Int) -> Bool {
        let count = words.utf8CodeUnitCount
        for offset in 0..<count {
            let byte = self[index + offset]
            guard (byte.isCapital ? byte | 0x20 : byte) == words.utf8Start[offset] else { return false }
        }
        return !self[index + count].isWord
    }
}
