import NeedsModel
import PlainText

extension PersonalDataRule {
    /// French and Swiss numbers with and without their prefix, any other with its own: `06 39 98 …`, `+41 79 …`,
    /// `0041…`, `+33 (0)6 …`, apart by nothing or any signs.
    static let phone = PersonalDataRule(.phone, at: "0+3467Oo") { text, index in
        switch text[index] {
        case UInt8(ascii: "+"): return PhoneNumber.international(text, at: index + 1).map { index..<$0 }
        case UInt8(ascii: "0"): return PhoneNumber.national(text, at: index).map { index..<$0 }
        case UInt8(ascii: "O"), UInt8(ascii: "o"):
            // A letter typed for the zero.
            guard text[index + 1].isDigit, text[index + 1] != UInt8(ascii: "0") else { return nil }
            return PhoneNumber.shortened(text, at: index + 1).map { index..<$0 }
        default: return PhoneNumber.unprefixed(text, at: index).map { index..<$0 }
        }
    }
}

/// The ways in which telephone numbers are written. Each gives the end of the number.
private enum PhoneNumber {
    static func national(_ text: ScannedText, at index: Int) -> Int? {
        guard isFree(text, index) else { return nil }
        let groups = DigitGroups(text, at: index, limit: 17)
        let digits = groups.digits
        guard digits.count >= 10 else { return nil }
        if digits[1] == 0 { return abroad(text, groups, skipping: 2) }
        guard let count = groups.groups(of: 10), isNational(groups, count) else { return nil }
        let isLast = count == groups.sizes.count || digits[10] == 0
        return isLast ? end(text, groups, count) : nil
    }

    /// Behind the plus.
    static func international(_ text: ScannedText, at index: Int) -> Int? {
        let start = text.spaceEnd(index, most: 1)
        let groups = DigitGroups(text, at: start, limit: 17)
        return abroad(text, groups, skipping: 0, isSpaced: start > index)
    }

    /// Nine figures whose zero is a letter or was lost: « O6 39 98 41 27 ».
    static func shortened(_ text: ScannedText, at index: Int) -> Int? {
        let groups = DigitGroups(text, at: index, limit: 12)
        guard let count = groups.groups(of: 9), count == groups.sizes.count else { return nil }
        return end(text, groups, count)
    }

    /// « 33 6 39 98 41 27 », « 41 79 123 45 67 », « 6 39 98 41 27 »: the plus or the zero was lost.
    static func unprefixed(_ text: ScannedText, at index: Int) -> Int? {
        guard isFree(text, index) else { return nil }
        let first = text[index], second = text[index + 1], third = text[index + 2]
        if first == UInt8(ascii: "6") || first == UInt8(ascii: "7") {
            guard !second.isDigit, third.isDigit else { return nil }
            let groups = DigitGroups(text, at: index, limit: 12)
            let pairs = [1, 2, 2, 2, 2]
            guard groups.sizes == pairs, isUniform(groups, 5), !isAscending(groups) else { return nil }
            return end(text, groups, 5)
        }
        guard
            first == UInt8(ascii: "3") && second == UInt8(ascii: "3")
                || first == UInt8(ascii: "4") && second == UInt8(ascii: "1")
        else { return nil }
        let groups = DigitGroups(text, at: index, limit: 14)
        guard groups.digits.count >= 11, let count = groups.groups(of: 11) else { return nil }
        let isMobile = groups.digits[2] == 6 || groups.digits[2] == 7
        let shapes = [[2, 1, 2, 2, 2, 2], [2, 2, 3, 2, 2], [11], [2, 9]]
        guard isMobile, shapes.contains(Array(groups.sizes.prefix(count))) else { return nil }
        return end(text, groups, count)
    }

    /// A country's prefix and its number.
    private static func abroad(
        _ text: ScannedText, _ groups: DigitGroups, skipping: Int, isSpaced: Bool = false
    ) -> Int? {
        let digits = Array(groups.digits.dropFirst(skipping))
        guard digits.count >= 9, digits[0] != 0 else { return nil }
        let isNear = digits.starts(with: [3, 3]) || digits.starts(with: [4, 1])
        if isNear {
            // « +33 (0)6 » has a zero too many.
            let figures = 11 + skipping + (digits[2] == 0 ? 1 : 0)
            if let count = groups.groups(of: figures) { return end(text, groups, count) }
            return nil
        }
        guard !isSpaced, digits.count >= (skipping > 0 ? 10 : 9) else { return nil }
        // « +250 000 000 d'habitants » is a sum.
        let isSum = digits.suffix(3).allSatisfy { $0 == 0 }
        guard !isSum, let count = groups.groups(of: groups.digits.count), groups.digits.count <= 15 + skipping else {
            return nil
        }
        return end(text, groups, count)
    }

    private static func isNational(_ groups: DigitGroups, _ count: Int) -> Bool {
        let sizes = groups.sizes.prefix(count)
        if count == 1 { return true }
        if looksLikeDate(groups) { return false }
        if sizes.allSatisfy({ $0 == 2 }) { return true }
        guard isUniform(groups, count) else { return false }
        if sizes.allSatisfy({ $0 == 1 }) { return groups.digits[1] >= 6 && !isAscending(groups) }
        return count <= 6 && sizes.dropFirst().allSatisfy { $0 != 1 && $0 != 5 } && sizes.first != 5
    }

    /// « 01/02/2021 10… », « 01.02.21 10.30 »: a day and something else.
    private static func looksLikeDate(_ groups: DigitGroups) -> Bool {
        guard groups.sizes.count >= 3, groups.sizes[0] == 2, groups.sizes[1] == 2, groups.signs.count >= 2 else {
            return false
        }
        let digits = groups.digits
        guard digits[0] * 10 + digits[1] <= 31, digits[2] * 10 + digits[3] <= 12 else { return false }
        if groups.sizes[2] == 4 { return (digits[4] == 1 && digits[5] == 9) || (digits[4] == 2 && digits[5] == 0) }
        guard groups.signs.count >= 3, groups.signs[0] != 0x20 else { return false }
        return groups.signs[0] == groups.signs[1] && groups.signs[2] != groups.signs[1]
    }

    private static func isUniform(_ groups: DigitGroups, _ count: Int) -> Bool {
        let signs = groups.signs.prefix(count - 1)
        return signs.allSatisfy { $0 == signs.first || $0 == UInt8(ascii: ")") }
    }

    private static func isAscending(_ groups: DigitGroups) -> Bool {
        var values: [Int] = []
        var start = 0
        for size in groups.sizes {
            values.append(groups.digits[start..<start + size].reduce(0) { $0 * 10 + Int($1) })
            start += size
        }
        return zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// The beginning is not the rest of another number: « 12,06… », « +06… ».
    private static func isFree(_ text: ScannedText, _ index: Int) -> Bool {
        let before = text[index - 1]
        if before == UInt8(ascii: "+") { return false }
        return before != UInt8(ascii: ",") || !text[index - 2].isDigit
    }

    private static func end(_ text: ScannedText, _ groups: DigitGroups, _ count: Int) -> Int? {
        let end = groups.ends[count - 1]
        return text[end].isWord ? nil : end
    }
}
