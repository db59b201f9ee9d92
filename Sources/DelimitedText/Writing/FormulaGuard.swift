/// The apostrophe that keeps a spreadsheet from running a text as a formula (OWASP ASVS 1.2.10).
///
/// A text that begins with an apostrophe before such a sign gets another one, so that `unguarded` gives back
/// every text.
public enum FormulaGuard {
    /// `= + - @`, tab, CR and NUL at the start, behind any number of apostrophes.
    public static func needsGuard(_ text: UnsafeRawBufferPointer) -> Bool {
        guard let first = text.first else { return false }
        if first != apostrophe { return isDangerous(first) }
        return text.first { $0 != apostrophe }.map(isDangerous) ?? false
    }

    /// The text as it was before it was guarded.
    public static func unguarded(_ text: String) -> String {
        guard text.utf8.first == apostrophe, let sign = text.utf8.first(where: { $0 != apostrophe }), isDangerous(sign)
        else { return text }
        return String(text.dropFirst())
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isDangerous(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13, 0: true
        default: false
        }
    }
}
