/// SipHash-2-4 (Aumasson and Bernstein 2012): without the key nobody can say what a value was made of, nor make one.
struct KeyedHash {
    private let key: (UInt64, UInt64)

    /// Nil unless the key has 16 bytes.
    init?(key bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        key = (KeyedHash.word(bytes[0..<8]), KeyedHash.word(bytes[8..<16]))
    }

    func value(of bytes: [UInt8]) -> UInt64 {
        var state = State(
            a: key.0 ^ 0x736f_6d65_7073_6575, b: key.1 ^ 0x646f_7261_6e64_6f6d,
            c: key.0 ^ 0x6c79_6765_6e65_7261, d: key.1 ^ 0x7465_6462_7974_6573)
        var rest = bytes[...]
        while rest.count >= 8 {
            state.take(KeyedHash.word(rest.prefix(8)))
            rest = rest.dropFirst(8)
        }
        state.take(KeyedHash.word(rest) | UInt64(bytes.count & 0xFF) << 56)
        state.c ^= 0xFF
        for _ in 0..<4 { state.round() }
        return state.a ^ state.b ^ state.c ^ state.d
    }

    /// Little end first.
    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private struct State {
        var a: UInt64
        var b: UInt64
        var c: UInt64
        var d: UInt64

        mutating func take(_ word: UInt64) {
            d ^= word
            round()
            round()
            a ^= word
        }

        mutating func round() {
            a &+= b
            c &+= d
            b = State.turned(b, 13) ^ a
            d = State.turned(d, 16) ^ c
            a = State.turned(a, 32)
            c &+= b
            a &+= d
            b = State.turned(b, 17) ^ c
            d = State.turned(d, 21) ^ a
            c = State.turned(c, 32)
        }

        private static func turned(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
    }
}
