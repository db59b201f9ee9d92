import NeedsModel
import PlainText

extension PersonalDataRule {
    /// `a.b@exemple.fr`, and in disguise: « a.b (arobase) exemple.fr », « a.b[at]exemple point fr ».
    static let email = PersonalDataRule(.email, at: "@([{<aA", beginsWord: false) { text, index in
        guard let sign = EmailAddress.sign(text, at: index), let start = EmailAddress.local(text, before: index),
            let end = EmailAddress.domain(text, at: sign.end)
        else { return nil }
        // « at » alone is a word of English: the name before must look like an account.
        if sign.isWeak, !EmailAddress.isAccount(text, start..<index) { return nil }
        return start..<end
    }
}

private enum EmailAddress {
    /// Behind the sign that begins at `index`, however it is written.
    static func sign(_ text: ScannedText, at index: Int) -> (end: Int, isWeak: Bool)? {
        switch text[index] {
        case UInt8(ascii: "@"): return (index + 1, false)
        case UInt8(ascii: "a"), UInt8(ascii: "A"):
            guard text.isWordStart(index) else { return nil }
            let end = text.letterEnd(index)
            switch end - index {
            case 2: return text.reads("at", at: index) ? (end, true) : nil
            case 6...8: return isAtWord(text, index..<end) ? (end, false) : nil
            default: return nil
            }
        default:
            let start = text.spaceEnd(index + 1)
            let end = text[start] == UInt8(ascii: "@") ? start + 1 : text.letterEnd(start)
            guard end > start, end - start <= 8 else { return nil }
            let close = text.spaceEnd(end)
            guard isClosing(text[close]), end - start == 1 || isAtWord(text, start..<end) else { return nil }
            guard end - start > 1 || text[start] | 0x20 == UInt8(ascii: "a") || text[start] == UInt8(ascii: "@") else {
                return nil
            }
            return (close + 1, false)
        }
    }

    private static func isAtWord(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        ["at", "arobase", "arobas", "arobaze", "arrobase", "arob", "chez"].contains(text.word(range))
    }

    private static func isClosing(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ">")
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isWord || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "-")
    }

    /// Beginning of the name that ends before the sign, « jean point dupont » included.
    static func local(_ text: ScannedText, before sign: Int) -> Int? {
        var end = sign
        while end > sign - 3, text[end - 1] == 0x20 { end -= 1 }
        var start = end
        while isLocal(text[start - 1]) { start -= 1 }
        guard start < end, text[end - 1] != UInt8(ascii: ".") else { return nil }
        for _ in 0..<4 {
            guard let dot = text.wordBefore(start), dot.upperBound == start - 1, text[start - 1] == 0x20,
                isDotWord(text, dot), let name = text.wordBefore(dot.lowerBound), name.upperBound == dot.lowerBound - 1
            else { break }
            start = name.lowerBound
        }
        return start
    }

    static func isAccount(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        range.contains { text[$0] == UInt8(ascii: ".") || text[$0] == UInt8(ascii: "_") || text[$0].isDigit }
    }

    /// Behind a domain with at least one point; « moi@ville. » ends a sentence.
    static func domain(_ text: ScannedText, at index: Int) -> Int? {
        var end = label(text, at: text.spaceEnd(index, most: 2))
        guard end > text.spaceEnd(index, most: 2) else { return nil }
        var last: Int?
        while let start = dot(text, at: end) {
            let next = label(text, at: start)
            guard next > start else { break }
            if isTopLevel(text, start..<next) { last = next }
            end = next
        }
        return last
    }

    private static func label(_ text: ScannedText, at index: Int) -> Int {
        var end = index
        while text[end].isWord || (text[end] == UInt8(ascii: "-") && text[end + 1].isWord && end > index) { end += 1 }
        return end
    }

    private static func isTopLevel(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        range.count >= 2 && range.count <= 24 && text.letterEnd(range.lowerBound) >= range.upperBound
    }

    /// Behind a point: « . », « point », « (dot) », « [.] ».
    private static func dot(_ text: ScannedText, at index: Int) -> Int? {
        if text[index] == UInt8(ascii: ".") { return index + 1 }
        let start = text.spaceEnd(index, most: 2)
        let open = text[start]
        let isBracket = open == UInt8(ascii: "(") || open == UInt8(ascii: "[") || open == UInt8(ascii: "{")
        let word = isBracket ? text.spaceEnd(start + 1) : start
        let end = text[word] == UInt8(ascii: ".") ? word + 1 : text.letterEnd(word)
        guard end > word, isDotWord(text, word..<end) else { return nil }
        guard isBracket else { return start > index && text[end] == 0x20 ? end + 1 : nil }
        let close = text.spaceEnd(end)
        return isClosing(text[close]) ? text.spaceEnd(close + 1, most: 1) : nil
    }

    private static func isDotWord(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        switch range.count {
        case 1: text[range.lowerBound] == UInt8(ascii: ".")
        case 3: text.reads("dot", at: range.lowerBound)
        case 5: text.reads("point", at: range.lowerBound)
        default: false
        }
    }
}
