public import NeedsModel
import PlainText

/// Days as people write them (`DayReader`), of the calendar.
public enum DateReader {
    /// Years that a need may have been heard in: a slip of the finger falls outside.
    static let years = 1900...2100

    /// Nil when it is no way to write a day, or no day of the calendar.
    public static func date(_ text: String) -> CalendarDate? {
        guard let day = DayReader.day(text), years.contains(day.year) else { return nil }
        if day.day == 0 { return CalendarDate(year: day.year, month: day.month) }
        return CalendarDate(year: day.year, month: day.month, day: day.day)
    }
}
