/// A hash of what was said, the same on every machine and in every version: identifiers of rows are made of it, and
/// databases keep it to see whether a row says something new. **Never change it**: files imported before would come
/// in twice. It guards against change, not against malice: equal hashes are a reason to compare, no proof.
public struct ContentHash: Sendable {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    public init() {}

    /// One piece; its length counts, so « ab, c » and « a, bc » differ.
    public mutating func combine(_ bytes: UnsafeRawBufferPointer) {
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

    public mutating func combine(_ number: Int) { fold(UInt64(truncatingIfNeeded: number)) }

    public mutating func combine(_ number: UInt64) { fold(number) }

    /// The UTF-8 of a text.
    public mutating func combine(_ text: String) {
        // Strings of Swift are UTF-8 in one piece; others (bridged) are copied.
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { combine(UnsafeRawBufferPointer($0)) }
        if isDone == nil { Array(text.utf8).withUnsafeBytes { combine($0) } }
    }

    public var value: UInt64 {
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

    public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = ContentHash()
        hash.combine(bytes)
        return hash.value
    }

    public static func of(_ text: String) -> UInt64 {
        var hash = ContentHash()
        hash.combine(text)
        return hash.value
    }
}
