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
        var lanes: SIMD4<UInt64> = [0x9E37_79B9, 0x85EB_CA6B, 0xC2B2_AE35, 0x27D4_EB2F]
        let multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25
        var offset = 0
        while offset + 32 <= bytes.count {
            let words = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
            lanes = (lanes ^ SIMD4(littleEndian: words)) &* multiplier
            lanes ^= lanes &>> 29
            offset += 32
        }
        var sum = UInt64(bytes.count)
        for lane in 0..<4 { sum = (sum ^ lanes[lane]) &* multiplier ^ (sum >> 31) }
        while offset < bytes.count {
            sum = (sum ^ UInt64(bytes[offset])) &* multiplier
            sum ^= sum >> 29
            offset += 1
        }
        return sum
    }
}

extension SIMD4<UInt64> {
    fileprivate init(littleEndian words: SIMD4<UInt64>) {
        #if _endian(little)
            self = words
        #else
            self.init(words[0].byteSwapped, words[1].byteSwapped, words[2].byteSwapped, words[3].byteSwapped)
        #endif
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
