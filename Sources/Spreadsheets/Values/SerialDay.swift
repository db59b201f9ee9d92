import ByteStreams

/// Days and times as spreadsheets count them: days since an eve, with the time as a fraction.
struct SerialDay {
    /// Day 1 is 1 January 1900, and there is a 29 February 1900 that never was; else day 0 is 1 January 1904.
    enum System { case from1900, from1904 }

    /// 31 December 9999 in either system.
    private static let last = 2_958_466.0

    /// Writes a number as its format shows it: « 2021-09-18 », « 2021-09-18 14:30 », « 14:30 », « 2021-09 ».
    /// False for a number that is no day.
    static func write(
        _ number: Double, as look: NumberLook, in system: System, into buffer: inout GrowingBuffer<UInt8>
    ) -> Bool {
        guard number >= 0, number < last else { return false }
        var day = Int(number)
        var seconds = Int(((number - Double(day)) * 86_400).rounded())
        if seconds == 86_400 {
            day += 1
            seconds = 0
        }
        if look == .time || look == .dayTime && day == 0 {
            writeTime(seconds + 86_400 * (look == .time ? day : 0), into: &buffer)
            return true
        }
        let (year, month, date) = calendar(day, system)
        digits(year, 4, &buffer)
        if look == .year { return true }
        buffer.append(UInt8(ascii: "-"))
        digits(month, 2, &buffer)
        if look == .month { return true }
        buffer.append(UInt8(ascii: "-"))
        digits(date, 2, &buffer)
        if look == .dayTime, seconds > 0 {
            buffer.append(UInt8(ascii: " "))
            writeTime(seconds, into: &buffer)
        }
        return true
    }

    private static func writeTime(_ seconds: Int, into buffer: inout GrowingBuffer<UInt8>) {
        digits(seconds / 3600, 2, &buffer)
        buffer.append(UInt8(ascii: ":"))
        digits(seconds / 60 % 60, 2, &buffer)
        guard seconds % 60 != 0 else { return }
        buffer.append(UInt8(ascii: ":"))
        digits(seconds % 60, 2, &buffer)
    }

    private static func calendar(_ day: Int, _ system: System) -> (year: Int, month: Int, day: Int) {
        switch system {
        case .from1900:
            if day == 60 { return (1900, 2, 29) }
            if day == 0 { return (1900, 1, 0) }
            return civil(day + (day < 60 ? 1 : 0) - 25_569)
        case .from1904: return civil(day - 24_107)
        }
    }

    /// The day of the Gregorian calendar, from days since 1 January 1970 (years of March to February, eras of 400).
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * ofYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// At least `width` digits.
    static func digits(_ number: Int, _ width: Int, _ buffer: inout GrowingBuffer<UInt8>) {
        var unit = 1
        for _ in 1..<max(1, width) { unit *= 10 }
        while number / unit >= 10 { unit *= 10 }
        while unit > 0 {
            buffer.append(48 + UInt8(truncatingIfNeeded: number / unit % 10))
            unit /= 10
        }
    }
}
