import NeedsModel
import SVGMap
import Statistics
import Wording

/// The map for those who do not see it: the same figures, highest first, and never a colour.
struct ChoroplethAlternative {
    let words: ChoroplethWords

    private var language: Language { words.language }
    private var figures: MapFigures { words.figures }
    private var territory: String { MapTypography.name(words.data.territory.name) }

    var title: String {
        let years = words.data.period.map { ", " + MapTypography.years($0) } ?? ""
        let title = Phrases.Maps.altTitle(language, [words.title.measure, words.title.unit, territory, years])
        return ([title] + words.request.filters).joined(separator: ". ")
    }

    var description: String {
        var sentences = [start]
        sentences += figures.regions.filter { $0.rate != nil }.map(region)
        sentences.append(states)
        if let effect = figures.designEffect, effect.weighsMoreThanPeople {
            sentences.append(Phrases.Maps.plotRefused(language, words.effectFigures(effect)))
        }
        // What the sheet prints and the square has no room for.
        if words.request.format == .square {
            let note = ChoroplethKey(words: words).legend.note
            sentences.append(note.hasSuffix(".") ? note : note + ".")
            sentences.append(MapTypography.capitalised(ChoroplethFooter(words: words).sources))
        }
        return sentences.joined(separator: " ")
    }

    private var start: String {
        let communes = language.integer(words.data.territory.communes.count)
        var total = Phrases.Maps.contributions(language, figures.total)
        // Under a selection the rate of the whole counts more needs than are shown.
        guard words.data.reference == nil, let population = figures.population, let rate = figures.wholeRate else {
            return Phrases.Maps.altStartNoPopulation(language, [communes, territory, total])
        }
        if figures.inside < figures.total {
            total = Phrases.Maps.altInside(language, [total, language.integer(figures.inside)])
        }
        return Phrases.Maps.altStart(
            language, [communes, territory, total, language.integer(population), words.rate(rate)])
    }

    private func region(_ region: MapFigures.Region) -> String {
        let name = MapTypography.name(of: region.epci)
        guard let rate = region.rate else { return "" }
        if figures.refusesIntervals {
            return Phrases.Maps.altRegionPlain(language, [name, words.regionRate(rate.value)])
        }
        return Phrases.Maps.altRegion(
            language,
            [name, words.regionRate(rate.value), words.rate(rate.interval.lower), words.rate(rate.interval.upper)])
    }

    private var states: String {
        let units =
            (words.request.unit == .commune ? Phrases.Maps.communesHeading : Phrases.Maps.intercommunalitiesHeading)(
                language)
        let states = words.possibleStates.compactMap { state in
            StateWords.of(state).map { $0.counted(language, figures.count(of: state)) }
        }
        let rated = Phrases.Maps.withRate(language, figures.rates.count)
        return Phrases.Maps.altStates(
            language, [MapTypography.capitalised(units), ([rated] + states).joined(separator: ", ")])
    }
}
