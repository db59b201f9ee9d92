import NeedsModel
import PlainText

extension PersonalDataRule {
    /// The French NIR: sex, year, month, department, commune, order, and a key of two figures that must be right. Without
    /// its key it is known by its month, its department and its usual groups.
    static let socialSecurityNumber = PersonalDataRule(.socialSecurityNumber, at: "12378") { text, index in
        guard let read = SocialSecurityNumber(text, at: index) else { return nil }
        return index..<read.end
    }
}

private struct SocialSecurityNumber {
    let end: Int

    init?(_ text: ScannedText, at start: Int) {
        // A look ahead keeps years and prices cheap.
        guard text[start + 1].isDigit || text[start + 2].isDigit else { return nil }
        var number = 0
        var count = 0
        var groups: [Int] = []
        var size = 0
        var endOfBody: Int?
        var index = start
        while count < 15 {
            if text[index].isDigit {
                number = number * 10 + Int(text[index] & 15)
            } else if count == 6, size > 0, let island = Self.corsica(text[index]), number % 10 == 2 {
                // 2A counts as 19 and 2B as 18.
                number = number / 10 * 100 + island
            } else if size > 0, let next = Self.gap(text, at: index) {
                groups.append(size)
                size = 0
                index = next
                continue
            } else {
                break
            }
            count += 1
            size += 1
            index += 1
            if count == 13, !text[index].isWord { endOfBody = index }
        }
        groups.append(size)
        if count == 15, !text[index].isWord {
            let (body, key) = (number / 100, number % 100)
            guard Self.isBody(body, strictly: false), key == 97 - body % 97 else { return nil }
            end = index
            return
        }
        guard count == 13, let endOfBody, Self.isBody(number, strictly: true) else { return nil }
        guard groups == [13] || groups == [1, 2, 2, 2, 3, 3] else { return nil }
        end = endOfBody
    }

    private static func corsica(_ byte: UInt8) -> Int? {
        switch byte | 0x20 {
        case UInt8(ascii: "a"): 19
        case UInt8(ascii: "b"): 18
        default: nil
        }
    }

    /// One sign between figures, or a space on each side of it.
    private static func gap(_ text: ScannedText, at index: Int) -> Int? {
        var next = index
        while next < index + 3,
            text[next] == 0x20 || text[next] == UInt8(ascii: ".") || text[next] == UInt8(ascii: "-")
                || text[next] == UInt8(ascii: "/")
        { next += 1 }
        return next > index && text[next].isDigit ? next : nil
    }

    /// Thirteen figures that can be a person's.
    private static func isBody(_ body: Int, strictly: Bool) -> Bool {
        let sex = body / 1_000_000_000_000
        let month = body / 100_000_000 % 100
        let department = body / 1_000_000 % 100
        guard sex == 1 || sex == 2 || (!strictly && [3, 7, 8].contains(sex)), department > 0 else { return false }
        if strictly { return (1...12).contains(month) && department != 96 }
        return (1...12).contains(month) || month == 20 || (30...42).contains(month) || month >= 50
    }
}
