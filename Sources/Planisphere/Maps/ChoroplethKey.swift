import NeedsModel
import SVGMap
import Statistics
import Wording

/// The legend in words.
struct ChoroplethKey {
    let words: ChoroplethWords

    private var language: Language { words.language }
    private var classes: MapClasses { words.classes }

    /// Below it a histogram shows nothing that the counts do not.
    private static let leastForHistogram = 12

    var legend: Legend {
        Legend(
            heading: words.title.measure, note: note, classes: entries, nothings: nothings,
            countHeading: (words.request.unit == .commune
                ? Phrases.Maps.communesHeading : Phrases.Maps.intercommunalitiesHeading)(language),
            histogram: histogram)
    }

    private var note: String {
        guard !classes.counts.isEmpty else { return Phrases.Maps.noRate(language) }
        let number = classes.counts.reduce(0, +)
        let units =
            words.request.unit == .commune
            ? Phrases.Maps.communes(language, number) : Phrases.Maps.intercommunalities(language, number)
        let method = ChoroplethKey.method(words.request.method.id, language)
        let explained =
            classes.counts.count > 1
            ? Phrases.Maps.explained(language, [method, language.percent(classes.explained)]) : method
        return Phrases.Maps.legendNote(
            language, [units, Phrases.Maps.classes(language, classes.counts.count), explained])
    }

    static func method(_ id: String, _ language: Language) -> String {
        Phrases.Maps.classMethods[id].map { $0(language) } ?? id
    }

    /// Every limit with the decimals that the finest needs, so that the column reads evenly.
    private func limit(_ value: Double) -> String { language.decimal(value, places: classes.decimals) }

    private var entries: [Legend.Entry] {
        let last = classes.counts.count - 1
        let places = max(1, classes.decimals)
        let greatest = language.rate(classes.greatest, places: places)
        return classes.counts.enumerated().map { index, count in
            if last == 0 {
                let least = language.rate(classes.least, places: places)
                let label = least == greatest ? least : Phrases.Maps.classAll(language, [least, greatest])
                return Legend.Entry(label: label, shortLabel: label, count: count)
            }
            if index == 0 {
                let label = Phrases.Maps.classBelow(language, [limit(classes.limits[0])])
                return Legend.Entry(label: label, shortLabel: label, count: count)
            }
            let low = limit(classes.limits[index - 1])
            if index == last {
                return Legend.Entry(
                    label: Phrases.Maps.classAbove(language, [low, greatest]),
                    shortLabel: Phrases.Maps.classAboveShort(language, [low]), count: count)
            }
            let high = limit(classes.limits[index])
            return Legend.Entry(
                label: Phrases.Maps.classBetween(language, [low, high]),
                shortLabel: Phrases.Maps.classBetweenShort(language, [low, high]), count: count)
        }
    }

    private var nothings: [Legend.NothingEntry] {
        let request = words.request
        let meaning = StateMeaning(
            hasTheme: request.theme != nil, hasFilter: request.kind != nil || !request.filters.isEmpty,
            hasPeriod: request.hasPeriod)
        return words.possibleStates.compactMap { state in
            guard let said = StateWords.of(state), let gloss = meaning.gloss(state) else { return nil }
            return Legend.NothingEntry(
                nothing: state, label: said.label(language), gloss: gloss(language),
                shortLabel: said.short(language), count: words.figures.count(of: state))
        }
    }

    private var histogram: Legend.Histogram? {
        let rates = words.figures.rates
        guard words.request.unit == .commune, rates.count >= ChoroplethKey.leastForHistogram,
            let whole = words.figures.wholeRate
        else { return nil }
        return Legend.Histogram(
            values: rates, limits: classes.limits.map { Legend.Tick(value: $0, label: shortest($0)) },
            marker: Legend.Tick(
                value: whole, label: Phrases.Maps.markerPole(language, [words.wholeName, words.rate(whole)])),
            caption: Phrases.Maps.histogramCaption(language))
    }

    /// « 5 » rather than « 5,00 » where room is scarce.
    private func shortest(_ value: Double) -> String {
        value == value.rounded() ? language.decimal(value, places: 0) : limit(value)
    }
}
