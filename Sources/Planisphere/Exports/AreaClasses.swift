import GeoTypes
import NeedsModel
import SVGMap
import Statistics
import Wording

/// The classes and colours of a set of rates: exact Fisher–Jenks, five classes, the palette of the maps.
struct AreaClasses {
    private static let palette = Palette.sequential
    /// Flat stand-ins for the patterns of the printed nothings: a viewer has no hatch.
    private static func colour(of state: AreaState) -> String {
        switch state {
        case .value, .missing: "#E3E2DE"
        case .zero: "#F7F5F1"
        case .notHeard, .notSelected: "#FFFFFF"
        case .suppressed: "#ABABAA"
        }
    }

    private let language: Language
    private let states: [AreaState]
    private let meaning: StateMeaning
    private let limits: RoundLimits?
    private let colours: [String]

    init(_ breakdown: Breakdown, _ language: Language) {
        self.language = language
        states = breakdown.states
        meaning = breakdown.meaning
        let rates = breakdown.rows.compactMap { $0.rate?.value }
        let count = ClassCount.usual(for: rates.count)
        guard case .success(let breaks) = ClassMethod.fisherJenks.breaks(of: rates, classes: count) else {
            limits = nil
            colours = []
            return
        }
        limits = RoundLimits(of: breaks, on: rates)
        colours = Self.palette.fills(classes: breaks.count).map { fill in
            if case .flat(let colour) = fill { colour } else { "#7B838A" }
        }
    }

    /// 0-based; nil for a row without a rate.
    func index(of row: BreakdownRow) -> Int? {
        guard let rate = row.rate?.value, let limits else { return nil }
        return limits.limits.count { rate >= $0 }
    }

    /// simplestyle-spec 1.1.0.
    func style(of row: BreakdownRow) -> Properties {
        let index = index(of: row)
        let opacity = row.state == .value ? 0.85 : row.state == .notSelected ? 0 : 0.5
        return [
            "class": index.map { .integer(Int64($0) + 1) } ?? .null,
            "fill": .string(index.flatMap { $0 < colours.count ? colours[$0] : nil } ?? Self.colour(of: row.state)),
            "fill-opacity": .number(opacity),
            "stroke": row.state == .notSelected ? "#C9C5BC" : "#5E666D",
            "stroke-width": .number(0.6),
            "stroke-opacity": .integer(1),
        ]
    }

    /// « 12 besoins pour 1 054 habitants, soit 11,4 pour 1 000 (intervalle à 95 % : 5,9 à 19,9) », and no interval
    /// where it is refused.
    func sentence(for row: BreakdownRow) -> String {
        if row.state != .missing, let words = meaning.sentence(row.state) { return words(language) }
        guard let rate = row.rate else { return Phrases.areaCount(language, row.tally.needs) }
        let figures = [language.integer(rate.population), language.rate(rate.value, places: 1)]
        guard let interval = rate.interval else { return Phrases.areaRate(language, row.tally.needs, figures) }
        return Phrases.areaRateWithInterval(
            language, row.tally.needs,
            figures + [language.rate(interval.lower, places: 1), language.rate(interval.upper, places: 1)])
    }

    var legend: PropertyValue {
        var entries: [PropertyValue] = []
        for (index, colour) in colours.enumerated() {
            let lower = index == 0 ? nil : limits?.limits[index - 1]
            let upper = limits.flatMap { index < $0.limits.count ? $0.limits[index] : nil }
            entries.append(
                .object([
                    "class": .integer(Int64(index) + 1), "fill": .string(colour),
                    "from": lower.map { .number($0) } ?? .null, "below": upper.map { .number($0) } ?? .null,
                ]))
        }
        for state in states {
            guard let words = StateWords.of(state), let gloss = meaning.gloss(state) else { continue }
            entries.append(
                .object([
                    "state": .string(state.rawValue), "fill": .string(Self.colour(of: state)),
                    "label": .string(words.label(language)), "gloss": .string(gloss(language)),
                ]))
        }
        return .array(entries)
    }
}
