/// What is white in cells and figures: ASCII blanks and controls, no-break, narrow no-break and thin spaces.
public enum WhiteSpace {
    /// Bytes of the space at `index`, 0 when there is none.
    @inlinable
    public static func width(_ bytes: UnsafeRawBufferPointer, at index: Int, to end: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
        guard byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
        // U+2000…200A and U+202F.
        return (0x80...0x8A).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF ? 3 : 0
    }
}
