import GeoMath
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
        if isByCommune, words.classes.counts.count > 1 { sentences.append(Phrases.Maps.cautionSmall(language)) }
        if let effect = figures.designEffect {
            if effect.weighsMoreThanPeople {
                sentences.append(Phrases.Maps.cautionWorkshops(language, words.effectFigures(effect)))
            } else {
                sentences.append(Phrases.Maps.cautionEffect(language, words.effectFigures(effect)))
            }
        } else if figures.total > 0 {
            sentences.append(Phrases.Maps.cautionUnknownSources(language))
        }
        if isByCommune, let robust = robustness { sentences.append(robust) }
        if isByCommune, words.classes.crossingShare > CrossingShare.limit, figures.rates.count >= 20 {
            sentences.append(Phrases.Maps.cautionCrossing(language, [language.percent(words.classes.crossingShare)]))
        }
        let overseas = data.overseasCount
        if overseas > 0 { sentences.append(Phrases.Maps.cautionOverseas(language, overseas)) }
        sentences.append(Phrases.Maps.cautionZero(language))
        return sentences
    }

    /// The other method that is most unlike, when methods disagree on more than 30 % on average.
    private var robustness: String? {
        guard let robustness = words.classes.robustness, robustness.warns, figures.rates.count >= 20,
            let worst = robustness.byMethod.max(by: { $0.share < $1.share })
        else { return nil }
        let method = worst.method == "quantile" ? quantiles : ChoroplethKey.method(worst.method, language)
        return Phrases.Maps.cautionRobust(language, [method, language.percent(worst.share)])
    }

    private var quantiles: String { language == .french ? "des quantiles" : "quantiles" }

    private var reading: [String] {
        var sentences = [example]
        let elsewhere = figures.total - figures.inCommunes
        if elsewhere > 0 {
            sentences.append(Phrases.Maps.readingElsewhere(language, elsewhere, [words.elsewhere]))
        }
        if words.request.place == nil, figures.total > 0 { sentences.append(Phrases.Maps.readingPlace(language)) }
        return sentences
    }

    /// The most populous area that has a rate.
    private var example: String {
        let coloured = figures.areas.filter { if case .rate = $0.state { true } else { false } }
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
                language.decimal(rate, places: words.areaDecimals),
            ])
    }

    private var sources: String {
        let vintages = data.territory.vintages
        var collection = data.collection
        if let period = data.period { collection += ", " + MapTypography.period(period, language) }
        let separator = language == .french ? "\u{202F}; " : "; "
        let list = [
            collection, Phrases.Maps.sourcePopulation(language, [vintages.population]),
            Phrases.Maps.sourceBoundaries(language, [vintages.boundaries]),
        ]
        return list.joined(separator: separator) + "."
    }

    /// Two lines for the square.
    var short: String {
        var sentences: [String] = []
        if figures.refusesIntervals {
            sentences.append(Phrases.Maps.shortWorkshops(language))
        } else if figures.regions.count > 1 {
            sentences.append(Phrases.Maps.boldMeans(language))
        }
        sentences.append(Phrases.Maps.cautionZero(language))
        var count = Phrases.Maps.contributions(language, figures.total)
        if let period = data.period { count += ", " + MapTypography.period(period, language) }
        sentences.append(count + ".")
        let separator = language == .french ? "\u{202F}; " : "; "
        sentences.append(
            MapTypography.capitalised(data.collection) + separator + "Insee " + data.territory.vintages.population
                + separator + "IGN.")
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
