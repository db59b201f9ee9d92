import PlainText

/// Finds what identifies a person in a text that would be published: e-mail addresses and French
/// telephone numbers. It errs on the side of holding a text back; a moderator decides.
enum PrivacyScanner {
    /// The first kind that is found.
    static func find(in text: UnsafeRawBufferPointer) -> PersonalData? {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "@") {
                if isAddress(text, at: index) { return .emailAddress }
            } else if byte == UInt8(ascii: "0") || byte == UInt8(ascii: "+") {
                if isTelephone(text, at: index) { return .telephoneNumber }
            }
            index += 1
        }
        return nil
    }

    /// Letters before the sign, and behind it a domain with a point: `a.b@example.org`.
    private static func isAddress(_ text: UnsafeRawBufferPointer, at sign: Int) -> Bool {
        guard sign > 0, isLocal(text[sign - 1]) else { return false }
        var index = sign + 1
        var dots = 0
        var sinceDot = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: ".") {
                if sinceDot == 0 { break }
                dots += 1
                sinceDot = 0
            } else if isWord(byte) || byte == UInt8(ascii: "-") {
                sinceDot += 1
            } else {
                break
            }
            index += 1
        }
        // « moi@ville. » ends a sentence: the last point needs letters behind it.
        return dots > 1 || (dots == 1 && sinceDot >= 2)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "-")
    }

    /// Any letter, of any script, or digit.
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// `0X XX XX XX XX`, `+33 X…`, `0033 X…`, the pairs apart by nothing, spaces, points, hyphens or slashes.
    private static func isTelephone(_ text: UnsafeRawBufferPointer, at start: Int) -> Bool {
        if start > 0, isDigit(text[start - 1]) || text[start - 1] == UInt8(ascii: "+") { return false }
        var index = start
        var digits = 0
        var value: [UInt8] = []
        if text[index] == UInt8(ascii: "+") { index += 1 }
        let isInternational = index > start
        while index < text.count, digits <= 15 {
            if isDigit(text[index]) {
                value.append(text[index] - 48)
                digits += 1
                index += 1
            } else {
                let gap = separatorWidth(text, at: index)
                guard gap > 0, digits > 0, index + gap < text.count, isDigit(text[index + gap]) else { break }
                index += gap
            }
        }
        if isInternational { return isSubscriber(value, after: [3, 3]) }
        return isSubscriber(value, after: [0, 0, 3, 3]) || isSubscriber(value, after: [0])
    }

    /// Nine digits after the prefix, the first of them not 0; « +33 (0)6 » has a zero too many.
    private static func isSubscriber(_ value: [UInt8], after prefix: [UInt8]) -> Bool {
        guard value.starts(with: prefix) else { return false }
        var rest = value.dropFirst(prefix.count)
        if prefix.count > 1, rest.first == 0 { rest.removeFirst() }
        return rest.count == 9 && rest.first != 0
    }

    /// One space (of any kind), point, hyphen, slash or bracket.
    private static func separatorWidth(_ text: UnsafeRawBufferPointer, at index: Int) -> Int {
        let byte = text[index]
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        {
            // « ) 6 » and « . 6 » are one gap.
            guard index + 1 < text.count else { return 1 }
            return 1 + WhiteSpace.width(text, at: index + 1, to: text.count)
        }
        let space = WhiteSpace.width(text, at: index, to: text.count)
        guard space > 0, index + space < text.count, text[index + space] == UInt8(ascii: "(") else { return space }
        return space + 1
    }
}

/// What in a text can name a person.
public enum PersonalData: String, Hashable, Sendable, CaseIterable {
    case emailAddress = "e-mail"
    case telephoneNumber = "telephone"
}
