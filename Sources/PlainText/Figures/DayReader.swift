/// Days as people write them: « 2021-09-18 », « 18/09/2021 », « 18-9-21 », « 18.09.2021 14:30 »,
/// « samedi 18 septembre 2021 », “18 September 2021”, “Sept. 18, 2021”. Day before month, always; a year of
/// two digits is of this century; what follows the day (a time) is left out. Months alone are read with a year of
/// four digits: « sept. 2021 », « 09/2021 », « 2021-09 »; « sept-21 » may be a day of any year, and is none.
public enum DayReader {
    /// Day, month and year as written; whether the calendar has that day is not checked.
    public struct Day: Hashable, Sendable {
        public let year: Int
        public let month: Int
        /// 0 when only the month is written.
        public let day: Int
    }

    /// Nil when it is none of these.
    public static func day(_ text: String) -> Day? {
        numeric(text) ?? worded(FoldedLabel(text))
    }

    private static func month(_ year: Int, _ month: Int) -> Day? {
        (1...12).contains(month) ? Day(year: year, month: month, day: 0) : nil
    }

    private static func numeric(_ text: String) -> Day? {
        var numbers: [(value: Int, digits: Int)] = []
        var separator: UInt8?
        var value = 0
        var digits = 0
        scan: for byte in text.utf8 {
            switch byte {
            case 48...57:
                guard digits < 8 else { return nil }
                value = value * 10 + Int(byte - 48)
                digits += 1
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
                guard digits > 0, numbers.count < 2, separator == nil || separator == byte else { return nil }
                separator = byte
                numbers.append((value, digits))
                value = 0
                digits = 0
            // A time follows.
            case UInt8(ascii: " "), UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: ","): break scan
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        numbers.append((value, digits))
        if numbers.count == 2 {
            if numbers[0].digits == 4, numbers[1].digits <= 2 { return month(numbers[0].value, numbers[1].value) }
            return numbers[0].digits <= 2 && numbers[1].digits == 4 ? month(numbers[1].value, numbers[0].value) : nil
        }
        guard numbers.count == 3, numbers[1].digits <= 2 else { return nil }
        if numbers[0].digits == 4, numbers[2].digits <= 2 {
            return day(numbers[0].value, numbers[1].value, numbers[2].value)
        }
        guard numbers[0].digits <= 2, let year = year(numbers[2].value, digits: numbers[2].digits) else { return nil }
        return day(year, numbers[1].value, numbers[0].value)
    }

    /// A month in letters, with a day and a year around it.
    private static func worded(_ label: FoldedLabel) -> Day? {
        let words = label.words
        guard let place = words.firstIndex(where: { months[String($0)] != nil }),
            let month = months[String(words[place])]
        else { return nil }
        if place + 2 == words.count, words[place + 1].utf8.count == 4, isLeading(words[..<place]) {
            return Int(words[place + 1]).flatMap { self.month($0, month) }
        }
        if place > 0, place + 1 < words.count, let day = dayNumber(words[place - 1]), isLeading(words[..<(place - 1)]) {
            guard let number = Int(words[place + 1]), let year = year(number, digits: words[place + 1].utf8.count)
            else { return nil }
            return self.day(year, month, day)
        }
        guard place == 0, words.count >= 3, let day = dayNumber(words[1]), let number = Int(words[2]),
            let year = year(number, digits: words[2].utf8.count)
        else { return nil }
        return self.day(year, month, day)
    }

    /// « samedi », « le », “on Saturday the”.
    private static func isLeading(_ words: ArraySlice<Substring>) -> Bool {
        words.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x61 } }
    }

    /// « 18 », « 1er », “18th”.
    private static func dayNumber(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 2, ["", "er", "st", "nd", "rd", "th"].contains(word[digits.endIndex...])
        else { return nil }
        return Int(digits)
    }

    private static func year(_ value: Int, digits: Int) -> Int? {
        switch digits {
        case 2: 2000 + value
        case 4: value
        default: nil
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        (1...12).contains(month) && (1...31).contains(day) ? Day(year: year, month: month, day: day) : nil
    }

    private static let months: [String: Int] = {
        let names: [[String]] = [
            ["janvier", "janv", "jan", "january"], ["fevrier", "fevr", "fev", "feb", "february"],
            ["mars", "mar", "march"], ["avril", "avr", "apr", "april"], ["mai", "may"], ["juin", "jun", "june"],
            ["juillet", "juil", "jul", "july"], ["aout", "aou", "aug", "august"],
            ["septembre", "sept", "sep", "september"], ["octobre", "oct", "october"],
            ["novembre", "nov", "november"], ["decembre", "dec", "december"],
        ]
        var months: [String: Int] = [:]
        for (index, spellings) in names.enumerated() {
            for spelling in spellings { months[spelling] = index + 1 }
        }
        return months
    }()
}
