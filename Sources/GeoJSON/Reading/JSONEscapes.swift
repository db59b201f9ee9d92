/// Undoes the escapes of a JSON string (RFC 8259 §7).
enum JSONEscapes {
    /// - Parameter offset: of the string, for errors.
    /// - Throws: `syntax` for an unknown escape, `invalidText` for half a surrogate pair or no UTF-8.
    static func undo(in raw: UnsafeRawBufferPointer, offset: Int) throws(JSONFault) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            guard raw[index] == UInt8(ascii: "\\") else {
                bytes.append(raw[index])
                index += 1
                continue
            }
            guard index + 1 < raw.count else { throw .syntax(offset: offset + 1 + index, expected: .escape) }
            let kind = raw[index + 1]
            index += 2
            switch kind {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(kind)
            case UInt8(ascii: "u"):
                let scalar = try scalar(in: raw, at: &index, offset: offset)
                if scalar.value == 0 { throw .feature(offset: offset, .zeroCharacter) }
                if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
            default: throw .syntax(offset: offset + index, expected: .escape)
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .feature(offset: offset, .invalidText) }
        return text
    }

    private static func scalar(
        in raw: UnsafeRawBufferPointer, at index: inout Int, offset: Int
    ) throws(JSONFault) -> Unicode.Scalar {
        let first = try unit(in: raw, at: &index, offset: offset)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), index + 1 < raw.count, raw[index] == UInt8(ascii: "\\"),
            raw[index + 1] == UInt8(ascii: "u")
        else { throw .feature(offset: offset, .invalidText) }
        index += 2
        let second = try unit(in: raw, at: &index, offset: offset)
        let value = 0x10000 + (UInt32(first) & 0x3FF) << 10 + (UInt32(second) & 0x3FF)
        guard UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(value) else {
            throw .feature(offset: offset, .invalidText)
        }
        return scalar
    }

    private static func unit(
        in raw: UnsafeRawBufferPointer, at index: inout Int, offset: Int
    ) throws(JSONFault) -> UInt16 {
        guard index + 4 <= raw.count else { throw .syntax(offset: offset + index, expected: .hexadecimalDigits) }
        var unit: UInt16 = 0
        for byte in raw[index..<(index + 4)] {
            let digit: UInt8
            switch byte {
            case 48...57: digit = byte - 48
            case 65...70: digit = byte - 55
            case 97...102: digit = byte - 87
            default: throw .syntax(offset: offset + index, expected: .hexadecimalDigits)
            }
            unit = unit << 4 | UInt16(digit)
        }
        index += 4
        return unit
    }
}

/// A piece of the text for a message: at most 40 characters, no control characters, never half a letter.
enum JSONExcerpt {
    static func text(_ start: UnsafePointer<UInt8>, count: Int) -> String {
        let bytes = UnsafeBufferPointer(start: start, count: min(count, 160))
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(40) {
            if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFFFD { break }
            text.unicodeScalars.append(scalar)
        }
        return text
    }
}
