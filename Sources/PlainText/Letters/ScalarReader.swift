/// UTF-8 bytes to scalars, with the two repairs that survive in real files: bytes that are not UTF-8
/// become U+FFFD, and « Ã© » (UTF-8 read as Windows-1252 and written as UTF-8 again) becomes « é ».
public enum ScalarReader {
    /// The scalar that starts at `index` (a byte of 0x80 or above), and how many bytes it took (≥ 1).
    public static func scalar(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
        let lead = bytes[index]
        switch lead {
        case 0xC2...0xDF:
            guard let second = continuation(index + 1, bytes) else { return (0xFFFD, 1) }
            let value = UInt32(lead & 0x1F) << 6 | second
            if value == 0xC3, let repaired = doubleEncoded(index + 2, bytes) { return (repaired, 4) }
            return (value, 2)
        case 0xE0...0xEF:
            guard let second = continuation(index + 1, bytes), let third = continuation(index + 2, bytes) else {
                return (0xFFFD, 1)
            }
            return (UInt32(lead & 0x0F) << 12 | second << 6 | third, 3)
        case 0xF0...0xF4:
            guard let second = continuation(index + 1, bytes), let third = continuation(index + 2, bytes),
                let fourth = continuation(index + 3, bytes)
            else { return (0xFFFD, 1) }
            return (UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
        default:
            return (0xFFFD, 1)
        }
    }

    private static func continuation(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return nil }
        return UInt32(bytes[index] & 0x3F)
    }

    /// After « Ã »: a character U+0080…U+00BF (two bytes, C2 xx) is the second half of a letter.
    private static func doubleEncoded(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard index + 1 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
        return 0xC0 | UInt32(bytes[index + 1] & 0x3F)
    }
}
