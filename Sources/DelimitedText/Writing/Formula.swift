/// Texts that a spreadsheet would run (OWASP, CSV injection).
public enum Formula {
    static let mark = UInt8(ascii: "'")

    /// The text begins as a formula does.
    public static func isFormula(_ bytes: UnsafeRawBufferPointer) -> Bool {
        switch bytes.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13, 0: true
        // Text that begins with the mark itself would lose it on the way back.
        case mark: bytes.count > 1 && isFormula(UnsafeRawBufferPointer(rebasing: bytes[1...]))
        default: false
        }
    }

    /// Takes the apostrophe away that a writer put before a formula; any other text stays as it is.
    public static func unguarded(_ text: String) -> String {
        var copy = text
        let isGuarded = copy.withUTF8 { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            return raw.first == mark && raw.count > 1 && isFormula(UnsafeRawBufferPointer(rebasing: raw[1...]))
        }
        return isGuarded ? String(text.dropFirst()) : text
    }
}
