/// A hash of bytes that is the same on every machine and in every version: identifiers are made of it.
/// **Never change it**: files imported before would come in twice.
struct ContentHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// One piece; its length counts, so « ab, c » and « a, bc » differ.
    mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index + 8 <= bytes.count {
            fold(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            index += 8
        }
        var tail: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count {
            tail |= UInt64(bytes[index]) << shift
            shift += 8
            index += 1
        }
        fold(tail)
        fold(UInt64(bytes.count))
    }

    mutating func combine(_ number: Int) { fold(UInt64(truncatingIfNeeded: number)) }

    var value: UInt64 {
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// Multiplies to 128 bits and folds the halves, so that every bit reaches every other.
    @inline(__always)
    private mutating func fold(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        state = product.high ^ product.low &+ 0xA076_1D64_78BD_642F
    }

    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = ContentHash()
        hash.combine(bytes)
        return hash.value
    }
}
