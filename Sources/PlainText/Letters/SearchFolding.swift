/// Text for a search without regard to case and accents: letters fold as everywhere, typographic apostrophes, hyphens
/// and spaces become those of the keyboard, everything else stays as it is.
public enum SearchFolding {
    public static func folded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { target in
                fold(UnsafeRawBufferPointer(bytes), into: UnsafeMutableRawBufferPointer(target))
            }
        }
    }

    /// Writes the folded text. - Returns: how many bytes that are, never more than those of `text`.
    /// - Parameter target: at least as long as `text`; nothing is written into a shorter one.
    public static func fold(_ text: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Int {
        guard target.count >= text.count else { return 0 }
        let bytes = text.assumingMemoryBound(to: UInt8.self)
        let folded = target.assumingMemoryBound(to: UInt8.self)
        var (index, count) = (0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                folded[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                (index, count) = (index + 1, count + 1)
                continue
            }
            let (value, length) = ScalarReader.scalar(at: index, of: bytes)
            count += write(LetterFolding.fold(scalar: value), bytes, index, length, to: folded, at: count)
            index += length
        }
        return count
    }

    /// - Returns: bytes written, at most `length`.
    @inline(__always)
    private static func write(
        _ letter: LetterFolding.Folded, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int,
        to folded: UnsafeMutableBufferPointer<UInt8>, at count: Int
    ) -> Int {
        switch letter {
        case .letter(let letter), .digit(let letter):
            folded[count] = letter
            return 1
        case .twoLetters(let first, let second):
            (folded[count], folded[count + 1]) = (first, second)
            return 2
        case .gap(.apostrophe):
            folded[count] = UInt8(ascii: "'")
            return 1
        case .gap(.hyphen):
            folded[count] = UInt8(ascii: "-")
            return 1
        case .nothing: return 0
        case .gap, .lostLetter, .foreign:
            for offset in 0..<length { folded[count + offset] = bytes[index + offset] }
            return length
        }
    }
}
