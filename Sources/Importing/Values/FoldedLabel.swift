/// A label without case, accents and punctuation: « Thème(s) » and « theme s » are the same.
///
/// Latin letters lose their marks, « œ » and « æ » become two letters, everything that is no letter and no
/// digit becomes one space between words. Letters of other scripts stay as they are.
public struct FoldedLabel: Hashable, Sendable {
    public let text: String

    public init(_ label: String) {
        var folded = ""
        var isGap = false
        for scalar in label.unicodeScalars {
            let letters = FoldedLabel.letters(of: scalar)
            if letters.isEmpty {
                // A combining mark belongs to the letter before it.
                isGap = isGap || !(0x300...0x36F).contains(scalar.value)
                continue
            }
            if isGap, !folded.isEmpty { folded.append(" ") }
            isGap = false
            folded.unicodeScalars.append(contentsOf: letters.unicodeScalars)
        }
        text = folded
    }

    init(utf8 bytes: UnsafeRawBufferPointer) { self.init(String(decoding: bytes, as: UTF8.self)) }

    var words: [Substring] { text.split(separator: " ") }

    /// Empty when the scalar separates words.
    private static func letters(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: String(scalar)
        case 0x41...0x5A: String(UnicodeScalar(UInt8(scalar.value) | 0x20))
        case 0..<0x80: ""
        case 0x152, 0x153: "oe"
        case 0xC6, 0xE6: "ae"
        case 0xDF: "ss"
        case 0xC0...0x17F: latin(scalar.value)
        default: scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : ""
        }
    }

    private static func latin(_ value: UInt32) -> String {
        switch value | 0x20 {
        case 0xE0...0xE5: return "a"
        case 0xE7: return "c"
        case 0xE8...0xEB: return "e"
        case 0xEC...0xEF: return "i"
        case 0xF1: return "n"
        case 0xF2...0xF6, 0xF8: return "o"
        // 0xD7 is the multiplication sign, 0xF7 the division sign.
        case 0xF7: return ""
        case 0xF9...0xFC: return "u"
        case 0xFD, 0xFF: return "y"
        default: break
        }
        switch value {
        case 0x100...0x105: return "a"
        case 0x106...0x10D: return "c"
        case 0x10E...0x111: return "d"
        case 0x112...0x11B: return "e"
        case 0x11C...0x123: return "g"
        case 0x128...0x131: return "i"
        case 0x139...0x142: return "l"
        case 0x143...0x148: return "n"
        case 0x14C...0x151: return "o"
        case 0x154...0x159: return "r"
        case 0x15A...0x161: return "s"
        case 0x162...0x167: return "t"
        case 0x168...0x173: return "u"
        case 0x176...0x178: return "y"
        case 0x179...0x17E: return "z"
        default: return Unicode.Scalar(value).map { $0.properties.lowercaseMapping } ?? ""
        }
    }
}
