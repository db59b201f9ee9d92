/// Characters that Excel writes as « _x000D_ » because XML has no other way (ECMA-376, part 1, 22.9.2.19).
enum EscapedText {
    /// Undoes them in place; controls other than line ends and tabs are left out.
    /// - Returns: how many bytes are left, always fewer or as many.
    static func undo(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var to = 0
        var from = 0
        var high: UInt32?
        while from < bytes.count {
            guard bytes[from] == UInt8(ascii: "_"), let unit = unit(bytes, at: from) else {
                high = nil
                bytes[to] = bytes[from]
                to += 1
                from += 1
                continue
            }
            from += 7
            if unit & 0xFC00 == 0xD800 {
                high = unit
                continue
            }
            var scalar = unit
            if unit & 0xFC00 == 0xDC00, let first = high { scalar = 0x10000 + (first & 0x3FF) << 10 + (unit & 0x3FF) }
            high = nil
            guard scalar >= 0x20 || scalar == 9 || scalar == 10 || scalar == 13, let letter = Unicode.Scalar(scalar)
            else { continue }
            // Seven bytes stand for at most four.
            for byte in String(Character(letter)).utf8 {
                bytes[to] = byte
                to += 1
            }
        }
        return to
    }

    private static func unit(_ bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int) -> UInt32? {
        guard bytes.count - place >= 7, bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
        else { return nil }
        var unit: UInt32 = 0
        for digit in bytes[(place + 2)..<(place + 6)] {
            switch digit {
            case 48...57: unit = unit << 4 | UInt32(digit - 48)
            case 65...70, 97...102: unit = unit << 4 | UInt32((digit | 0x20) - 87)
            default: return nil
            }
        }
        return unit
    }
}
