/// A label without case, accents and punctuation: « Thème(s) » and « theme s » are the same.
///
/// Latin letters lose their marks, everything that is no letter and no digit becomes one space between words.
/// Letters of other scripts stay, in lower case.
public struct FoldedLabel: Hashable, Sendable {
    public let text: String

    /// Linear in the length of the label, whatever it is: bytes are gathered, for a text that grows by scalars is
    /// copied again and again.
    public init(_ label: String) {
        var folded: [UInt8] = []
        folded.reserveCapacity(label.utf8.count)
        var isGap = false
        for scalar in label.unicodeScalars {
            guard FoldedLabel.isPartOfWord(scalar, &isGap) else { continue }
            if isGap, !folded.isEmpty { folded.append(0x20) }
            isGap = false
            FoldedLabel.append(scalar, to: &folded)
        }
        text = String(decoding: folded, as: UTF8.self)
    }

    public init(utf8 bytes: UnsafeRawBufferPointer) { self.init(String(decoding: bytes, as: UTF8.self)) }

    public var words: [Substring] { text.split(separator: " ") }

    private static func fold(_ scalar: Unicode.Scalar) -> LetterFolding.Folded {
        scalar.value < 0x80
            ? LetterFolding.fold(ascii: UInt8(truncatingIfNeeded: scalar.value))
            : LetterFolding.fold(scalar: scalar.value)
    }

    /// False when the scalar separates words, which `isGap` then says, or belongs to the letter before it.
    private static func isPartOfWord(_ scalar: Unicode.Scalar, _ isGap: inout Bool) -> Bool {
        switch fold(scalar) {
        case .letter, .digit, .twoLetters: return true
        case .nothing: return false
        case .foreign where scalar.properties.isAlphabetic: return true
        case .gap, .lostLetter, .foreign:
            isGap = true
            return false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch fold(scalar) {
        case .letter(let letter), .digit(let letter): folded.append(letter)
        case .twoLetters(let first, let second): folded += [first, second]
        case .foreign: folded += scalar.properties.lowercaseMapping.utf8
        case .gap, .lostLetter, .nothing: break
        }
    }
}
