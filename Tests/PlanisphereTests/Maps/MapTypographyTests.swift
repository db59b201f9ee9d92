import NeedsModel
import Testing
import Wording

@testable import Planisphere

@Suite("Figures, names and periods in print")
struct MapTypographyTests {
    private func period(_ first: (Int, Int), _ last: (Int, Int)) throws -> ClosedRange<CalendarDate> {
        let start = try #require(CalendarDate(year: first.0, month: first.1, day: 3))
        return start...(try #require(CalendarDate(year: last.0, month: last.1, day: 20)))
    }

    @Test("periods name months, and elide before a vowel")
    func periods() throws {
        #expect(try MapTypography.period(period((2026, 1), (2026, 6)), .french) == "de janvier à juin 2026")
        #expect(try MapTypography.period(period((2026, 4), (2026, 6)), .french) == "d’avril à juin 2026")
        #expect(try MapTypography.period(period((2026, 5), (2026, 5)), .french) == "en mai 2026")
        #expect(try MapTypography.period(period((2025, 11), (2026, 3)), .french) == "de novembre 2025 à mars 2026")
        #expect(try MapTypography.period(period((2026, 1), (2026, 6)), .english) == "from January to June 2026")
        #expect(try MapTypography.years(period((2025, 11), (2026, 3))) == "2025-2026")
    }

    @Test("names take their article into « au » and « aux », and a typographic apostrophe")
    func names() {
        #expect(MapTypography.at("Belfort", .french) == "À Belfort")
        #expect(MapTypography.at("Le Vernoy", .french) == "Au Vernoy")
        #expect(MapTypography.at("Les Fins", .french) == "Aux Fins")
        #expect(MapTypography.at("Fêche-l'Église", .french) == "À Fêche-l’Église")
    }

    @Test("figures follow the language: thousands, decimals, signs")
    func figures() {
        #expect(Language.french.integer(299_264) == "299\u{202F}264" && Language.english.integer(299_264) == "299,264")
        #expect(Language.french.decimal(1234.56, places: 1) == "1\u{202F}234,6")
        #expect(Language.english.decimal(1234.56, places: 1) == "1,234.6")
        #expect(Language.french.percent(0.346) == "35\u{A0}%" && Language.english.percent(0.346) == "35%")
        #expect(Language.french.perThousand(2.24) == "2,2\u{A0}‰" && Language.english.perThousand(2.24) == "2.2‰")
    }

    @Test("French counts zero as one, English does not")
    func agreement() {
        #expect(Phrases.Maps.contributions(.french, 0) == "0\u{A0}contribution")
        #expect(Phrases.Maps.contributions(.english, 0) == "0\u{A0}contributions")
        #expect(Phrases.Maps.contributions(.french, 1500) == "1\u{202F}500\u{A0}contributions")
    }

    @Test("every method of classification has a name in both languages")
    func methods() {
        for id in [
            "fisher-jenks", "quantile", "equal-interval", "standard-deviation", "nested-means", "head-tail", "manual",
        ] {
            #expect(Phrases.Maps.classMethods[id] != nil, "\(id)")
        }
    }
}
