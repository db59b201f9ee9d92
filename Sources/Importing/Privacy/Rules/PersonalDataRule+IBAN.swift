import NeedsModel
import PlainText

extension PersonalDataRule {
    /// An account of any country (ISO 13616): two letters, two figures and up to thirty signs whose remainder by 97 is 1.
    static let iban = PersonalDataRule(.iban, at: PersonalDataRule.letters, needsFigure: true) { text, index in
        // « au 06 … » is no country: only capitals may stand apart from their figures.
        let isApart = text[index + 2] == 0x20 && text[index].isCapital && text[index + 1].isCapital
        let figures = isApart ? index + 3 : index + 2
        guard text[index + 1].isLetter, text[figures].isDigit, text[figures + 1].isDigit,
            let length = lengths[text.word(index..<index + 2)]
        else { return nil }
        var account: [UInt8] = []
        var next = figures + 2
        var end: Int?
        while account.count + 4 < length {
            let byte = text[next]
            if byte.isWord {
                account.append(byte.isDigit ? byte : byte & ~0x20)
                next += 1
                // At the end of each group: what stands behind may be the next word.
                if account.count + 4 == length, !text[next].isWord, isRight(text, index, figures, account) {
                    end = next
                }
            } else if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), text[next + 1].isWord {
                next += 1
            } else {
                break
            }
        }
        return end.map { index..<$0 }
    }

    /// Signs of an account of each country, by the registry of ISO 13616.
    private static let lengths: [String: Int] = [
        "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "br": 29, "by": 28,
        "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28, "ee": 20, "eg": 29, "es": 24, "fi": 18,
        "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23, "gl": 18, "gr": 27, "gt": 28, "hr": 21, "hu": 28, "ie": 22,
        "il": 23, "iq": 23, "is": 26, "it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "li": 21, "lt": 20, "lu": 20,
        "lv": 21, "mc": 27, "md": 24, "me": 22, "mk": 19, "mr": 27, "mt": 31, "mu": 30, "nl": 18, "no": 15, "pk": 24,
        "pl": 28, "ps": 29, "pt": 25, "qa": 29, "ro": 24, "rs": 22, "sa": 24, "se": 24, "si": 19, "sk": 24, "sm": 27,
        "tn": 24, "tr": 26, "ua": 29, "vg": 24, "xk": 20,
    ]

    static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    static let letters = capitals + "abcdefghijklmnopqrstuvwxyz"

    private static func isRight(_ text: ScannedText, _ country: Int, _ figures: Int, _ account: [UInt8]) -> Bool {
        guard account.contains(where: \.isDigit) else { return false }
        let head = [text[country] & ~0x20, text[country + 1] & ~0x20, text[figures], text[figures + 1]]
        var remainder = 0
        for byte in account + head {
            let value = byte.isDigit ? Int(byte & 15) : Int(byte) - 55
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97
        }
        return remainder == 1
    }
}
