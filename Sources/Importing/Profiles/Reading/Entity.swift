/// A character reference of HTML: `&eacute;`, `&#233;`, `&#xE9;`. Those that French editors write.
enum Entity {
    /// The letters it stands for and where it ends; nil when the sign is only a sign.
    static func read(_ text: [Unicode.Scalar], at start: Int) -> (letters: String, end: Int)? {
        var name = ""
        var place = start + 1
        while place < text.count, text[place] != ";" {
            guard name.unicodeScalars.count < 10, text[place].isASCII else { return nil }
            name.unicodeScalars.append(text[place])
            place += 1
        }
        guard place < text.count, let letters = letters(name) else { return nil }
        return (letters, place + 1)
    }

    private static func letters(_ name: String) -> String? {
        if let known = named[name] { return known }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10),
            // A control is nothing that a person wrote.
            value >= 0x20 || value == 0x0A || value == 0x09, let scalar = Unicode.Scalar(value)
        else { return nil }
        return String(Character(scalar))
    }

    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "thinsp": "\u{2009}",
        "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "agrave": "à", "acirc": "â", "auml": "ä",
        "ccedil": "ç", "icirc": "î", "iuml": "ï", "ocirc": "ô", "ouml": "ö", "ugrave": "ù", "ucirc": "û",
        "uuml": "ü", "oelig": "œ", "aelig": "æ", "Eacute": "É", "Egrave": "È", "Ecirc": "Ê", "Agrave": "À",
        "Acirc": "Â", "Ccedil": "Ç", "Icirc": "Î", "Ocirc": "Ô", "OElig": "Œ", "hellip": "…", "rsquo": "’",
        "lsquo": "‘", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—",
        "euro": "€", "deg": "°", "middot": "·", "bull": "•", "times": "×", "szlig": "ß",
    ]
}
