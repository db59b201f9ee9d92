/// The one rule for characters that act instead of being read: what moves a terminal's cursor, sets its title, or turns
/// the reading direction round so that a text says something else than it shows.
///
/// Each is written so that it is seen: « ␛ » for escape, « ␀ » for NUL, `<U+202E>` for a bidirectional override.
/// Tabulators and line ends stay. Sources: ECMA-48 (C0, C1), Unicode Standard Annex 9 (explicit formatting).
public enum VisibleControls {
    /// The text without any of them; the same text when it has none, after one look at its bytes.
    /// - Parameter keepsReturn: a carriage return that no line feed follows stays, as tables want it; in a terminal it
    ///   would write over what stands before it.
    public static func visible(_ text: String, keepsReturn: Bool = false) -> String {
        var text = text
        let acts = text.withUTF8 { !isHarmless(UnsafeRawBufferPointer($0), keepsReturn: keepsReturn) }
        guard acts else { return text }
        var shown = String.UnicodeScalarView()
        var rest = Substring(text).unicodeScalars
        while let scalar = rest.popFirst() {
            if scalar == "\r", keepsReturn || rest.first == "\n" {
                shown.append(scalar)
            } else if isControl(scalar) {
                shown.append(contentsOf: picture(of: scalar).unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// Nothing in these bytes, which are UTF-8, acts on anything.
    /// - Complexity: O(n), one look at each byte.
    public static func isHarmless(_ bytes: UnsafeRawBufferPointer, keepsReturn: Bool = true) -> Bool {
        for index in bytes.indices {
            switch bytes[index] {
            case 9, 10: continue
            case 13: if !keepsReturn, index + 1 == bytes.count || bytes[index + 1] != 10 { return false }
            case 0..<0x20, 0x7F: return false
            // C1: U+0080 to U+009F.
            case 0xC2: if index + 1 < bytes.count, bytes[index + 1] < 0xA0 { return false }
            // U+202A to U+202E, U+2066 to U+2069.
            case 0xE2 where index + 2 < bytes.count:
                let (second, third) = (bytes[index + 1], bytes[index + 2])
                if second == 0x80, 0xAA...0xAE ~= third { return false }
                if second == 0x81, 0xA6...0xA9 ~= third { return false }
            default: continue
            }
        }
        return true
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Unicode's pictures of the ASCII controls; the number of any other.
    private static func picture(of scalar: Unicode.Scalar) -> String {
        let value = scalar.value
        if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(Character(picture)) }
        if value == 0x7F { return "\u{2421}" }
        let digits = String(value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
