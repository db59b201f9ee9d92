import NeedsModel
import PlainText

extension PersonalDataRule {
    /// An account of any country (ISO 13616): two letters, two figures and up to thirty signs whose remainder by 97 is 1.
    static let iban = PersonalDataRule(.iban, at: PersonalDataRule.letters, needsFigure: true) { text, index in
        let figures = text[index + 2] == 0x20 ? index + 3 : index + 2
        guard text[index + 1].isLetter, text[figures].isDigit, text[figures + 1].isDigit else { return nil }
        var account: [UInt8] = []
        var next = figures + 2
        var end: Int?
        while account.count < 30 {
            let byte = text[next]
            if byte.isWord {
                account.append(byte.isDigit ? byte : byte & ~0x20)
                next += 1
                // At the end of each group: what stands behind may be the next word.
                if account.count >= 11, !text[next].isWord, isRight(text, index, figures, account) { end = next }
            } else if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), text[next + 1].isWord {
                next += 1
            } else {
                break
            }
        }
        return end.map { index..<$0 }
    }

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
