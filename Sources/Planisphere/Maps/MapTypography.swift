import NeedsModel
import Wording

/// Names and periods as they are printed.
enum MapTypography {
    /// With a typographic apostrophe.
    static func name(_ official: String) -> String {
        String(official.map { $0 == "'" ? "\u{2019}" : $0 })
    }

    /// « À Belfort », « Au Vernoy », « Aux Fins »; “In Belfort”.
    static func at(_ official: String, _ language: Language) -> String {
        Phrases.Maps.atPlace(language, [name(official)])
    }

    /// « de janvier à juin 2026 », « en mai 2026 », « de novembre 2025 à mars 2026 ».
    static func period(_ period: ClosedRange<CalendarDate>, _ language: Language) -> String {
        let (first, last) = (period.lowerBound, period.upperBound)
        func month(_ date: CalendarDate) -> String {
            let index = date.month - 1
            return Phrases.Maps.months.indices.contains(index)
                ? Phrases.Maps.months[index](language) : String(date.month)
        }
        if first.year == last.year, first.month == last.month {
            return Phrases.Maps.inMonth(language, [month(first), String(first.year)])
        }
        let range =
            first.year == last.year
            ? Phrases.Maps.monthsOfYear(language, [month(first), month(last), String(last.year)])
            : Phrases.Maps.monthsOfYears(language, [month(first), String(first.year), month(last), String(last.year)])
        let elides = [4, 8, 10].contains(first.month)
        return (elides ? Phrases.Maps.fromMonthElided : Phrases.Maps.fromMonth)(language, [range])
    }

    /// « 1er mars 2022 », “1 March 2022”; « mars 2022 » for a month.
    static func day(_ date: CalendarDate) -> Phrase {
        func text(_ language: Language) -> String {
            let index = date.month - 1
            let month = Phrases.Maps.months.indices.contains(index) ? Phrases.Maps.months[index](language) : ""
            let day = language == .french && date.day == 1 ? "1er" : String(date.day)
            let parts = (date.day == 0 ? [] : [day]) + [month, String(date.year)]
            return parts.joined(separator: FrenchTypography.noBreakSpace)
        }
        return Phrase(text(.french), text(.english))
    }

    /// « 2026 », « 2025-2026 ».
    static func years(_ period: ClosedRange<CalendarDate>) -> String {
        let (first, last) = (period.lowerBound.year, period.upperBound.year)
        return first == last ? String(last) : "\(first)-\(last)"
    }

    /// « Grand Belfort » rather than « Grand Belfort Communauté d'Agglomération ».
    static func name(of epci: EPCI) -> String { name(epci.shortName.isEmpty ? epci.name : epci.shortName) }
}
