import GeoMath
import GeoTypes
import NeedsModel
import SVGMap
import Statistics
import Wording

/// What must not be read from the map, one place read aloud, and the sources.
struct ChoroplethFooter {
    let words: ChoroplethWords

    private var language: Language { words.language }
    private var figures: MapFigures { words.figures }
    private var data: ChoroplethData { words.data }

    var paragraphs: [ChoroplethSheet.Paragraph] {
        [
            ChoroplethSheet.Paragraph(head: Phrases.Maps.caution(language), body: caution.joined(separator: " ")),
            ChoroplethSheet.Paragraph(head: Phrases.Maps.reading(language), body: reading.joined(separator: " ")),
            ChoroplethSheet.Paragraph(head: Phrases.Maps.sources(language), body: sources),
        ]
    }

    private var caution: [String] {
        var sentences: [String] = []
        let isByCommune = words.request.unit == .commune
        if isByCommune { sentences.append(contentsOf: fragility) }
        if let effect = figures.designEffect {
            // Above the limit the dot plot says it, where the intervals would stand.
            let isSaid = effect.weighsMoreThanPeople && figures.regions.count > 1
            if !isSaid { sentences.append(Phrases.Maps.cautionEffect(language, words.effectFigures(effect))) }
        } else if figures.total > 0 {
            sentences.append(Phrases.Maps.cautionUnknownSources(language))
        }
        let overseas = data.overseasCount
        if overseas > 0 { sentences.append(Phrases.Maps.cautionOverseas(language, overseas)) }
        sentences.append(Phrases.Maps.cautionZero(language))
        return sentences
    }

    /// How little a class says: by chance, by method, by a single voice. No percentage of fewer than 20.
    private var fragility: [String] {
        let classes = words.classes
        guard classes.counts.count > 1 else { return [] }
        guard figures.rates.count >= 20 else { return [Phrases.Maps.cautionSmall(language)] }
        // A share of intervals says nothing where the intervals are refused.
        let crosses = !figures.refusesIntervals && classes.crossingShare > CrossingShare.limit
        let crossing = crosses ? language.percent(classes.crossingShare) : nil
        // The other method that is most unlike, when methods disagree on more than 30 % on average.
        let worst = classes.robustness.flatMap { robustness in
            robustness.warns ? robustness.byMethod.max { $0.share < $1.share } : nil
        }
        let rival = worst.map { worst in
            [
                worst.method == "quantile"
                    ? Phrases.Maps.someQuantiles(language) : ChoroplethKey.method(worst.method, language),
                language.percent(worst.share),
            ]
        }
        return switch (crossing, rival) {
        case (let crossing?, let rival?): [Phrases.Maps.cautionFragile(language, [crossing] + rival)]
        case (let crossing?, nil): [Phrases.Maps.cautionCrossing(language, [crossing])]
        case (nil, let rival?): [Phrases.Maps.cautionSmall(language), Phrases.Maps.cautionRobust(language, rival)]
        case (nil, nil): [Phrases.Maps.cautionSmall(language)]
        }
    }

    private var reading: [String] {
        var sentences = [example]
        let elsewhere = figures.total - figures.inCommunes
        if elsewhere > 0 {
            sentences.append(Phrases.Maps.readingElsewhere(language, [words.elsewhere]))
        }
        if words.request.place == nil, figures.total > 0 { sentences.append(Phrases.Maps.readingPlace(language)) }
        return sentences
    }

    /// The most populous area that has a rate.
    private var example: String {
        let coloured = figures.areas.filter { $0.rate != nil }
        guard let area = coloured.max(by: { ($0.population ?? 0, $1.code) < ($1.population ?? 0, $0.code) }),
            let population = area.population, population > 0
        else { return Phrases.Maps.readingNothing(language) }
        let place =
            words.request.unit == .commune
            ? MapTypography.at(area.name, language) : MapTypography.name(area.name)
        let rate = 1000 * Double(area.count) / Double(population)
        return Phrases.Maps.readingCommune(
            language,
            [
                place, Phrases.Maps.contributions(language, area.count), language.integer(population),
                language.rate(rate, places: words.places(for: rate, atLeast: words.areaDecimals)),
            ])
    }

    var sources: String {
        let vintages = data.territory.vintages
        var collection = data.collection
        if let period = data.period { collection += ", " + MapTypography.period(period, language) }
        let separator = language == .french ? "\u{202F}; " : "; "
        let list = [
            collection, Phrases.Maps.sourcePopulation(language, [year(vintages.population)]),
            Phrases.Maps.sourceBoundaries(language, [year(vintages.boundaries)]),
        ]
        return list.joined(separator: separator) + "."
    }

    /// A vintage, or the word that none is known.
    private func year(_ vintage: String) -> String {
        vintage.isEmpty ? Phrases.Maps.unknownVintage(language) : vintage
    }

    /// Two lines for the square.
    var short: String {
        var sentences: [String] = []
        if figures.refusesIntervals {
            sentences.append(Phrases.Maps.shortWorkshops(language))
        } else if ChoroplethProof(words: words).plot.rows.contains(where: \.stands) {
            sentences.append(Phrases.Maps.boldMeans(language))
        }
        sentences.append(Phrases.Maps.cautionZero(language))
        var count = Phrases.Maps.contributions(language, figures.total)
        if let period = data.period { count += ", " + MapTypography.period(period, language) }
        sentences.append(count + ".")
        let separator = language == .french ? "\u{202F}; " : "; "
        // Two lines hold a short name of the collection, and never leave out whose figures these are.
        let named = data.collection.count <= 20 ? MapTypography.capitalised(data.collection) + separator : ""
        sentences.append(named + "Insee " + year(data.territory.vintages.population) + separator + "IGN.")
        return sentences.joined(separator: " ")
    }
}

extension ChoroplethData {
    /// Communes on another plane than most.
    var overseasCount: Int {
        var counts: [Int: Int] = [:]
        for area in 0..<coverage.areaCount { counts[coverage.planes[area].rawValue, default: 0] += 1 }
        return coverage.areaCount - (counts.values.max() ?? 0)
    }
}

extension MapTypography {
    /// With a capital first letter.
    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
