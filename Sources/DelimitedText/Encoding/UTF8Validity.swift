/// Well-formed UTF-8 (Unicode 16, table 3-7), eight ASCII bytes at a time.
enum UTF8Validity {
    /// Index of the first byte that begins no well-formed sequence, nil when all do. A sequence that is cut
    /// at the end is an error only when `isWhole`.
    static func firstInvalid(in bytes: UnsafeRawBufferPointer, isWhole: Bool) -> Int? {
        let prefix = validPrefix(of: bytes)
        if prefix == bytes.count { return nil }
        if !isWhole, isCut(UnsafeRawBufferPointer(rebasing: bytes[prefix...])) { return nil }
        return prefix
    }

    /// Bytes at the start that are complete, well-formed sequences.
    static func validPrefix(of bytes: UnsafeRawBufferPointer) -> Int {
        var index = 0
        let count = bytes.count
        while index < count {
            while index + 8 <= count,
                bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            }
            guard index < count else { break }
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(lead)
            guard length > 0, index + length <= count, bytes[index + 1] & 0xC0 == 0x80,
                isSecond(bytes[index + 1], after: lead)
            else { return index }
            if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return index }
            if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return index }
            index += length
        }
        return count
    }

    /// At most three bytes that begin a well-formed sequence and lack its end.
    static func isCut(_ tail: UnsafeRawBufferPointer) -> Bool {
        guard let lead = tail.first, tail.count < sequenceLength(lead) else { return false }
        if tail.count > 1, !isSecond(tail[1], after: lead) { return false }
        return tail.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    }

    /// How many sequences are letters and signs as French writes them, and how many bytes are in no sequence. Bytes of
    /// Windows-1252 make such pairs (« Ã© », « â€™ ») only where something went wrong before.
    static func evidence(in bytes: UnsafeRawBufferPointer) -> (letters: Int, strays: Int) {
        var letters = 0
        var strays = 0
        var place = 0
        while place < bytes.count {
            let end = place + validPrefix(of: UnsafeRawBufferPointer(rebasing: bytes[place...]))
            while place < end {
                if bytes[place] >= 0x80, isLikelyInFrench(bytes[place]) { letters += 1 }
                place += max(1, sequenceLength(bytes[place]))
            }
            if place == bytes.count || isCut(UnsafeRawBufferPointer(rebasing: bytes[place...])) { break }
            strays += 1
            place += 1
        }
        return (letters, strays)
    }

    /// Of U+00A0…00FF, œ and its neighbours, punctuation and signs, and what no code page writes by accident. Two
    /// capitals of Windows-1252 in a row make the others: « CAFÉ » with a no-break space behind it.
    @inline(__always)
    static func isLikelyInFrench(_ lead: UInt8) -> Bool {
        lead == 0xC2 || lead == 0xC3 || lead == 0xC5 || lead >= 0xE0
    }

    @inline(__always)
    static func sequenceLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    /// Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
    @inline(__always)
    private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
        switch lead {
        case 0xE0: byte >= 0xA0
        case 0xED: byte < 0xA0
        case 0xF0: byte >= 0x90
        case 0xF4: byte < 0x90
        default: true
        }
    }
}
