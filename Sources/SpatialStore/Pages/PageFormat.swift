/// The frame of each part of a page, little-endian: version (1 byte), kind of part (1), nothing (2), rows (4), checksum
/// of what follows (8). Then for each column the width of its numbers in bytes — 0, 1, 2 or 4 — and three bytes of
/// nothing, and the base (4): a number is kept as itself less the base plus one, 0 as 0. Then the columns one by one.
/// The part of themes has no columns but entries of 12 bytes: slot (2), theme (2), bits of the weight (8).
enum PageFormat {
    static let version: UInt8 = 1
    static let headSize = 16
    static let columnHeadSize = 8
    static let themeSize = 12

    enum Part: UInt8 {
        case facts = 1
        case places = 2
        case themes = 3
    }

    /// Eight bytes at a time, multiplied and folded, in four lanes: it finds damage, not malice.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        // Four plain words: processors multiply 64 bits one by one faster than side by side.
        var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (
            0x9E37_79B9, 0x85EB_CA6B, 0xC2B2_AE35, 0x27D4_EB2F
        )
        var offset = 0
        while offset + 32 <= bytes.count {
            first = folded(first ^ word(bytes, offset))
            second = folded(second ^ word(bytes, offset + 8))
            third = folded(third ^ word(bytes, offset + 16))
            fourth = folded(fourth ^ word(bytes, offset + 24))
            offset += 32
        }
        var sum = UInt64(bytes.count)
        for lane in [first, second, third, fourth] { sum = (sum ^ lane) &* multiplier ^ (sum >> 31) }
        while offset < bytes.count {
            sum = (sum ^ UInt64(bytes[offset])) &* multiplier
            sum ^= sum >> 29
            offset += 1
        }
        return sum
    }

    private static let multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25

    @inline(__always)
    private static func folded(_ word: UInt64) -> UInt64 {
        let product = word &* multiplier
        return product ^ product >> 29
    }

    /// The caller has looked that it lies inside.
    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}

/// Why a page cannot be read.
enum PageFault: Error, Hashable {
    /// Written by a version that this program does not know.
    case version(UInt8)
    /// The bytes are not those that were written.
    case damaged
    /// A need that the pages have and the table has not.
    case strayNeed(Int64)
}
