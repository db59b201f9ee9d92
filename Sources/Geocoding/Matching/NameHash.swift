/// A 64-bit fingerprint of folded letters that grows letter by letter, so that all the spans of a text
/// cost one step per letter. It finds where letters may be; whoever finds them there compares them.
///
/// Source: FNV-1a (Fowler, Noll, Vo), with a final avalanche.
enum NameHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func extend(_ state: UInt64, _ letter: UInt8) -> UInt64 { (state ^ UInt64(letter)) &* 0x100_0000_01B3 }

    /// Never zero, which marks an empty slot.
    @inline(__always)
    static func finish(_ state: UInt64) -> UInt64 {
        var word = state
        word = (word ^ (word >> 32)) &* 0xD6E8_FEB8_6659_FD93
        word ^= word >> 32
        return word == 0 ? 1 : word
    }

    static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
        var state = seed
        for letter in letters { state = extend(state, letter) }
        return finish(state)
    }
}
