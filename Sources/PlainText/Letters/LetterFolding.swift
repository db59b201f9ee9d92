/// Letters of any Latin spelling to `a…z`: case, accents, ligatures, combining marks, full-width forms. Place names,
/// headings and searches fold by this one table.
public enum LetterFolding {
    /// What a character is once folded.
    @frozen
    public enum Folded: Sendable {
        case letter(UInt8)
        /// « œ », « æ », « ß ».
        case twoLetters(UInt8, UInt8)
        case digit(UInt8)
        case gap(Gap)
        /// Combining marks, soft hyphens, zero-width and direction marks, the byte order mark.
        case nothing
        /// A letter that a broken encoding lost (U+FFFD): it counts as one wrong letter.
        case lostLetter
        /// Emoji, letters of other scripts.
        case foreign
    }

    /// Stands for a lost letter; no folded name contains it.
    public static let lostLetter: UInt8 = 0x3F

    @inlinable
    public static func fold(ascii byte: UInt8) -> Folded {
        switch byte {
        case 0x61...0x7A: .letter(byte)
        case 0x41...0x5A: .letter(byte | 0x20)
        case 0x30...0x39: .digit(byte)
        case 0x2D, 0x5F: .gap(.hyphen)
        case 0x27, 0x60: .gap(.apostrophe)
        case 0x2E: .gap(.dot)
        case 0x2F, 0x5C: .gap(.slash)
        case 0x2C, 0x3B, 0x3A, 0x7C, 0x0A, 0x0D, 0x21, 0x3F: .gap(.comma)
        case 0x28, 0x5B, 0x7B, 0x3C: .gap(.open)
        case 0x29, 0x5D, 0x7D, 0x3E: .gap(.close)
        default: .gap(.space)
        }
    }

    /// - Parameter scalar: 0x80 or above.
    public static func fold(scalar: UInt32) -> Folded {
        switch scalar {
        case 0xC0...0xFF: latin1(scalar)
        case 0x100...0x17F: latinExtendedA(scalar)
        // Comma below, of Romanian.
        case 0x218, 0x219: .letter(letter("s"))
        case 0x21A, 0x21B: .letter(letter("t"))
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE0F: .nothing
        case 0x80...0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .gap(.space)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: .gap(.hyphen)
        case 0x2018...0x201B, 0xB4, 0x2BC, 0x2032: .gap(.apostrophe)
        case 0x2026, 0xB7, 0x2022: .gap(.dot)
        case 0x2044, 0x2215: .gap(.slash)
        case 0xAB, 0xBB, 0x201C...0x201F: .gap(.space)
        case 0xA1...0xBF, 0x2016...0x206F, 0x20A0...0x20CF: .gap(.space)
        case 0x2028, 0x2029: .gap(.comma)
        case 0xFF01...0xFF5E: fold(ascii: UInt8(truncatingIfNeeded: scalar - 0xFEE0))
        case 0xFFFD: .lostLetter
        case 0x1E00...0x1EFF: latinExtendedAdditional(scalar)
        default: .foreign
        }
    }

    private static func latin1(_ scalar: UInt32) -> Folded {
        switch scalar | 0x20 {
        case 0xE0...0xE5: .letter(letter("a"))
        case 0xE6: .twoLetters(letter("a"), letter("e"))
        case 0xE7: .letter(letter("c"))
        case 0xE8...0xEB: .letter(letter("e"))
        case 0xEC...0xEF: .letter(letter("i"))
        case 0xF0: .letter(letter("d"))
        case 0xF1: .letter(letter("n"))
        case 0xF2...0xF6, 0xF8: .letter(letter("o"))
        case 0xF9...0xFC: .letter(letter("u"))
        case 0xFD: .letter(letter("y"))
        // « ß » and « ÿ » share their low bits.
        case 0xFF: scalar == 0xFF ? .letter(letter("y")) : .twoLetters(letter("s"), letter("s"))
        default: .gap(.space)
        }
    }

    private static func latinExtendedA(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0x152, 0x153: .twoLetters(letter("o"), letter("e"))
        case 0x100...0x105: .letter(letter("a"))
        case 0x106...0x10D: .letter(letter("c"))
        case 0x10E...0x111: .letter(letter("d"))
        case 0x112...0x11B: .letter(letter("e"))
        case 0x11C...0x123: .letter(letter("g"))
        case 0x124...0x127: .letter(letter("h"))
        case 0x128...0x131: .letter(letter("i"))
        case 0x132, 0x133: .twoLetters(letter("i"), letter("j"))
        case 0x134, 0x135: .letter(letter("j"))
        case 0x136...0x138: .letter(letter("k"))
        case 0x139...0x142: .letter(letter("l"))
        case 0x143...0x14B: .letter(letter("n"))
        case 0x14C...0x151: .letter(letter("o"))
        case 0x154...0x159: .letter(letter("r"))
        case 0x15A...0x161: .letter(letter("s"))
        case 0x162...0x167: .letter(letter("t"))
        case 0x168...0x173: .letter(letter("u"))
        case 0x174, 0x175: .letter(letter("w"))
        case 0x176...0x178: .letter(letter("y"))
        case 0x179...0x17E: .letter(letter("z"))
        case 0x17F: .letter(letter("s"))
        default: .foreign
        }
    }

    private static func latinExtendedAdditional(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0x1EA0...0x1EB7: .letter(letter("a"))
        case 0x1EB8...0x1EC7: .letter(letter("e"))
        case 0x1EC8...0x1ECB: .letter(letter("i"))
        case 0x1ECC...0x1EE3: .letter(letter("o"))
        case 0x1EE4...0x1EF1: .letter(letter("u"))
        case 0x1EF2...0x1EF9: .letter(letter("y"))
        default: .foreign
        }
    }

    private static func letter(_ character: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: character.value) }
}
