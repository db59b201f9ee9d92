/// The encodings in which French offices save text.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "utf-8"
    /// The code page of Windows in western Europe; Latin-1 is read as it too (WHATWG Encoding).
    case windows1252 = "windows-1252"
    case utf16LE = "utf-16le"
    case utf16BE = "utf-16be"

    /// What a person may type: « UTF8 », « latin1 », « cp1252 », « ISO-8859-1 »…; nil when unknown.
    public init?(named name: String) {
        let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
        switch key {
        case "utf8", "unicode11utf8": self = .utf8
        case "windows1252", "cp1252", "1252", "ansi", "latin1", "iso88591", "iso885915", "latin9":
            self = .windows1252
        case "utf16", "utf16le", "unicode": self = .utf16LE
        case "utf16be": self = .utf16BE
        default: return nil
        }
    }

    /// The byte order mark with which a file in this encoding may begin.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .windows1252: []
        case .utf16LE: [0xFF, 0xFE]
        case .utf16BE: [0xFE, 0xFF]
        }
    }
}
