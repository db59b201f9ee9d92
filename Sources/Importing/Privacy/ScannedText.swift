import PlainText

/// A text as the rules for personal data see it: ASCII with its case, accents taken off, every kind of space, hyphen
/// and apostrophe made one, full-width figures made plain, invisible characters left out. Each byte knows where in the
/// UTF-8 of the text it came from.
///
/// A place before the beginning or behind the end reads as 0, so that a rule may look around without asking.
final class ScannedText {
    private var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
    private var origins = UnsafeMutablePointer<UInt32>.allocate(capacity: 1025)
    private var capacity = 1024
    private(set) var count = 0

    deinit {
        bytes.deallocate()
        origins.deallocate()
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 { index >= 0 && index < count ? bytes[index] : 0 }

    /// Offsets in the UTF-8 of the text for places in here.
    func origin(of range: Range<Int>) -> Range<Int> {
        let end = min(max(range.upperBound, 0), count)
        let start = min(max(range.lowerBound, 0), end)
        return Int(origins[start])..<Int(origins[end])
    }

    func set(_ text: UnsafeRawBufferPointer) {
        if text.count > capacity { grow(to: 2 * text.count) }
        let source = text.bindMemory(to: UInt8.self)
        count = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 0x80 {
                append(byte == 9 || byte == 13 ? 0x20 : byte, from: index)
                index += 1
                continue
            }
            let (scalar, length) = ScalarReader.scalar(at: index, of: source)
            append(scalar: scalar, from: index)
            index += length
        }
        origins[count] = UInt32(truncatingIfNeeded: text.count)
    }

    @inline(__always)
    private func append(_ byte: UInt8, from index: Int) {
        bytes[count] = byte
        origins[count] = UInt32(truncatingIfNeeded: index)
        count += 1
    }

    private func append(scalar: UInt32, from index: Int) {
        if (0xFF01...0xFF5E).contains(scalar) {
            return append(UInt8(truncatingIfNeeded: scalar - 0xFEE0), from: index)
        }
        switch LetterFolding.fold(scalar: scalar) {
        case .letter(let letter): append(isCapital(scalar) ? letter & ~0x20 : letter, from: index)
        case .twoLetters(let first, let second):
            append(isCapital(scalar) ? first & ~0x20 : first, from: index)
            append(second, from: index)
        case .digit(let digit): append(digit, from: index)
        case .gap(let gap): append(ScannedText.sign(gap), from: index)
        case .nothing: break
        case .lostLetter: append(UInt8(ascii: "x"), from: index)
        case .foreign: append(ScannedText.foreign(scalar), from: index)
        }
    }

    private func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x100 { return scalar < 0xDF }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    private static func sign(_ gap: Gap) -> UInt8 {
        if gap.contains(.hyphen) { return UInt8(ascii: "-") }
        if gap.contains(.apostrophe) { return UInt8(ascii: "'") }
        if gap.contains(.dot) { return UInt8(ascii: ".") }
        if gap.contains(.slash) { return UInt8(ascii: "/") }
        if gap.contains(.comma) { return UInt8(ascii: ",") }
        return 0x20
    }

    /// Figures of other scripts are figures; their letters are letters of no known word.
    private static func foreign(_ scalar: UInt32) -> UInt8 {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return 0x20 }
        if properties.numericType == .decimal, let value = properties.numericValue, value >= 0, value <= 9 {
            return 0x30 + UInt8(value)
        }
        return properties.isAlphabetic ? UInt8(ascii: "x") : 0x20
    }

    private func grow(to size: Int) {
        bytes.deallocate()
        origins.deallocate()
        bytes = .allocate(capacity: size)
        origins = .allocate(capacity: size + 1)
        capacity = size
    }
}

extension UInt8 {
    @inline(__always) var isCapital: Bool { self >= 0x41 && self <= 0x5A }
    @inline(__always) var isLetter: Bool { (self | 0x20).isLowercaseLetter }
    @inline(__always) var isWord: Bool { isLetter || isDigit }
}
