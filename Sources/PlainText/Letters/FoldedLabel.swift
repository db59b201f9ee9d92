/// A label without case, accents and punctuation: « Thème(s) » and « theme s » are the same.
///
/// Latin letters lose their marks, everything that is no letter and no digit becomes one space between words.
/// Letters of other scripts stay, in lower case.
public struct FoldedLabel: Hashable, Sendable {
    public let text: String

    public init(_ label: String) {
        var folded = ""
        var isGap = false
        for scalar in label.unicodeScalars {
            guard let letters = FoldedLabel.letters(of: scalar) else { continue }
            if letters.isEmpty {
                isGap = true
                continue
            }
            if isGap, !folded.isEmpty { folded.append(" ") }
            isGap = false
            folded.unicodeScalars.append(contentsOf: letters.unicodeScalars)
        }
        text = folded
    }

    public init(utf8 bytes: UnsafeRawBufferPointer) { self.init(String(decoding: bytes, as: UTF8.self)) }

    public var words: [Substring] { text.split(separator: " ") }

    /// Empty when the scalar separates words, nil when it belongs to the letter before it.
    private static func letters(of scalar: Unicode.Scalar) -> String? {
        let folded =
            scalar.value < 0x80
            ? LetterFolding.fold(ascii: UInt8(truncatingIfNeeded: scalar.value))
            : LetterFolding.fold(scalar: scalar.value)
        switch folded {
        case .letter(let letter), .digit(let letter): return String(UnicodeScalar(letter))
        case .twoLetters(let first, let second): return String(decoding: [first, second], as: UTF8.self)
        case .gap, .lostLetter: return ""
        case .nothing: return nil
        case .foreign: return scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : ""
        }
    }
}
