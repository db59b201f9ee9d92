/// Sixty-four bits of what was said, to see whether a row of a file says something new. It is kept in
/// databases: the same words must give the same number in every version. Eight bytes at a time,
/// multiplied and folded; it guards against change, not against malice.
struct ContentHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    var value: UInt64 {
        var word = state
        word = (word ^ (word >> 32)) &* 0xD6E8_FEB8_6659_FD93
        word = (word ^ (word >> 29)) &* 0xD6E8_FEB8_6659_FD93
        return word ^ (word >> 32)
    }

    /// As SQLite keeps it.
    var stored: Int64 { Int64(bitPattern: value) }

    @inline(__always)
    mutating func combine(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        // The odd constant keeps a product of zero from swallowing what came before.
        state = (product.high ^ product.low) &+ 0xE703_7ED1_A0B4_28DB &+ word
    }

    mutating func combine(_ text: String) {
        // Strings of Swift are UTF-8 in one piece; others (bridged) are copied.
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { combine(UnsafeRawBufferPointer($0)) }
        if isDone == nil { Array(text.utf8).withUnsafeBytes { combine($0) } }
    }

    mutating func combine(_ text: String?) {
        switch text {
        case .some(let text): combine(text)
        case .none: combine(UInt64.max)
        }
    }

    mutating func combine(_ number: Double?) { combine(number?.bitPattern ?? 0x7FF8_0000_0000_0001) }

    private mutating func combine(_ bytes: UnsafeRawBufferPointer) {
        combine(UInt64(bytes.count))
        var offset = 0
        while offset + 8 <= bytes.count {
            combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        guard offset < bytes.count else { return }
        var last: UInt64 = 0
        while offset < bytes.count {
            last = last << 8 | UInt64(bytes[offset])
            offset += 1
        }
        combine(last)
    }

    /// Of one text: the key of tables that hold words by the thousand.
    static func of(_ text: String) -> UInt64 {
        var hash = ContentHash()
        hash.combine(text)
        return hash.value
    }
}

/// A hash that needs no further hashing to be a key in memory.
struct HashKey: Hashable {
    let bits: UInt64

    init(_ bits: UInt64) { self.bits = bits }
}
