import PlainText

/// Figures in groups, as people write long numbers: « 06 39.98 41-27 ». Reads at most `limit` figures.
struct DigitGroups {
    /// Values 0 to 9.
    private(set) var digits: [UInt8] = []
    /// Figures of each group.
    private(set) var sizes: [Int] = []
    /// The sign before each group but the first; a space when there is nothing else.
    private(set) var signs: [UInt8] = []
    /// Behind each group in the text.
    private(set) var ends: [Int] = []

    init(_ text: ScannedText, at start: Int, limit: Int) {
        var index = start
        while true {
            var size = 0
            while text[index].isDigit, digits.count < limit {
                digits.append(text[index] & 15)
                size += 1
                index += 1
            }
            // A group that goes on behind the limit is none.
            if text[index].isDigit { digits.removeLast(size) }
            guard size > 0, !text[index].isDigit else { return }
            sizes.append(size)
            ends.append(index)
            guard let (next, sign) = DigitGroups.gap(text, at: index) else { return }
            signs.append(sign)
            index = next
        }
    }

    /// Figures of the first `count` groups.
    func total(_ count: Int) -> Int { sizes.prefix(count).reduce(0, +) }

    /// How many groups have so many figures together; nil when none do.
    func groups(of figures: Int) -> Int? {
        var total = 0
        for (place, size) in sizes.enumerated() {
            total += size
            if total == figures { return place + 1 }
            if total > figures { return nil }
        }
        return nil
    }

    /// At most three signs between two figures: « 06 . 39 », « (0)6 ».
    private static func gap(_ text: ScannedText, at index: Int) -> (next: Int, sign: UInt8)? {
        var next = index
        var sign = UInt8(ascii: " ")
        while next < index + 3, let kind = separator(text[next]) {
            if kind != 0x20 { sign = kind }
            next += 1
        }
        return next > index && text[next].isDigit ? (next, sign) : nil
    }

    private static func separator(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x20, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "_"):
            byte
        default: nil
        }
    }
}
