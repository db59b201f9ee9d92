/// A folded word of at most sixteen letters as two machine words: a key that is the word itself.
struct PackedWord: Hashable, Sendable {
    static let longest = 16
    /// No word: an empty place of a table.
    static let none = PackedWord(low: 0, high: 0)

    let low: UInt64
    let high: UInt64

    private init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

    /// Nil for a longer word.
    @inline(__always)
    init?(_ letters: some Collection<UInt8>) {
        guard letters.count <= Self.longest else { return nil }
        var (low, high, shift): (UInt64, UInt64, UInt64) = (0, 0, 0)
        for letter in letters {
            if shift < 64 { low |= UInt64(letter) << shift } else { high |= UInt64(letter) << (shift - 64) }
            shift += 8
        }
        (self.low, self.high) = (low, high)
    }

    /// Spreads words over a table.
    @inline(__always)
    var spread: UInt64 {
        let word = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return word ^ (word >> 32)
    }
}
