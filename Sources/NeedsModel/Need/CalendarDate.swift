/// A day of the Gregorian calendar, without time or zone; or some day of a month, when people remember no more. A month
/// stands before all its days.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let year: Int
    /// 1…12.
    public let month: Int
    /// 1…31; 0 for some day of the month.
    public let day: Int

    /// Some day of a month. Nil when there is no such month. Years 1…9999.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
        day = 0
    }

    /// Year × 10,000 + month × 100 + day, as stored: 20210918, or 20210900 for some day of September.
    public var number: Int64 { Int64(year * 10_000 + month * 100 + day) }

    public init?(number: Int64) {
        guard (0...99_991_231).contains(number) else { return nil }
        let (year, month, day) = (Int(number) / 10_000, Int(number) / 100 % 100, Int(number) % 100)
        if day == 0 { self.init(year: year, month: month) } else { self.init(year: year, month: month, day: day) }
    }

    /// The last day that it can mean: of a month, the last one.
    public var last: CalendarDate {
        day == 0
            ? CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year)) ?? self : self
    }

    /// Whether it is the last day of its month.
    public var endsMonth: Bool { day == CalendarDate.days(inMonth: month, of: year) }

    /// Nil when there is no such day. Years 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// ISO 8601, « 2021-09-18 »; nil for any other form.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard byte >= 48, byte <= 57 else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// « 2021-09-18 », « 2021-09 ».
    public var description: String { day == 0 ? monthKey : "\(monthKey)-\(CalendarDate.padded(day, 2))" }

    /// « 2021-09 », the key of breakdowns by month.
    var monthKey: String { "\(CalendarDate.padded(year, 4))-\(CalendarDate.padded(month, 2))" }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
