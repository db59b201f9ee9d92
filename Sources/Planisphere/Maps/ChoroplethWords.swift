import NeedsModel
import SVGMap
import Statistics
import Wording

/// The sheet of a choropleth: figures put into words.
struct ChoroplethWords {
    let request: ChoroplethRequest
    let data: ChoroplethData
    let figures: MapFigures
    let classes: MapClasses

    var language: Language { request.language }
    var title: ChoroplethTitle { ChoroplethTitle(request: request, data: data, figures: figures) }

    func sheet() -> ChoroplethSheet {
        let alternative = ChoroplethAlternative(words: self)
        var sheet = ChoroplethSheet(
            language: language, altTitle: alternative.title, altDescription: alternative.description, kicker: kicker,
            title: title.text(), subtitle: subtitle, legend: ChoroplethKey(words: self).legend,
            proof: figures.regions.count > 1 && figures.total > 0 ? ChoroplethProof(words: self).plot : nil,
            footer: ChoroplethFooter(words: self).paragraphs, shortFooter: ChoroplethFooter(words: self).short,
            areas: figures.areas.map(area), regionOfArea: regionOfArea, regions: regions, names: names,
            neighbours: data.furniture.neighbours.map {
                Neighbour(name: MapTypography.name($0.name), position: $0.position)
            })
        // The square has no subtitle: what the figures are of must not be missed.
        sheet.shortSubtitle = request.filters.joined(separator: " · ")
        sheet.idPrefix = request.idPrefix
        sheet.projection = Phrases.Maps.projectionScale
        return sheet
    }

    func rate(_ value: Double) -> String { language.rate(value, places: figures.decimals) }

    /// Of an EPCI: what the map colours when it is by EPCI.
    func regionRate(_ value: Double) -> String {
        language.rate(value, places: regionPlaces(value))
    }

    private func regionPlaces(_ value: Double) -> Int {
        request.unit == .epci ? places(for: value, atLeast: figures.decimals) : figures.decimals
    }

    /// Digits with which a rate stands on its own side of every limit: 0.58 in the class below 0.6 is not printed 0.6.
    func places(for value: Double, atLeast least: Int) -> Int {
        (least..<least + 4).first { places in
            let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
            let printed = (value * scale).rounded() / scale
            return classes.limits.allSatisfy { (printed >= $0) == (value >= $0) }
        } ?? least
    }

    /// What stands in legend and description: what may occur under the filter, and whatever does.
    var possibleStates: [AreaState] {
        AreaState.allCases.filter { $0 != .value && (data.states.contains($0) || figures.count(of: $0) > 0) }
    }

    private var kicker: String {
        let text = title.subject.map { Phrases.Maps.mapKickerAbout(language, [$0]) } ?? Phrases.Maps.mapKicker(language)
        return text.uppercased()
    }

    // MARK: Subtitle

    /// What, per what, by which place, when; then n, level by level, so that the sum can be checked.
    private var subtitle: String {
        let when = data.period.map { ", " + MapTypography.period($0, language) } ?? ""
        let unit = title.unit(of: request.place ?? .concerns)
        var sentences = [Phrases.Maps.mapSubject(language, [Phrases.Maps.ratePerThousand(language), unit, when])]
        sentences.append(levels)
        sentences += request.filters.map { $0 + "." }
        return sentences.joined(separator: " ")
    }

    private var levels: String {
        let total = Phrases.Maps.contributions(language, figures.total)
        guard figures.total > 0 else { return total + "." }
        let communes = Phrases.Maps.communes(language, figures.communesHeard)
        let elsewhere = figures.total - figures.inCommunes
        let mostly =
            figures.refusesIntervals && data.workshops > 0
            ? [Phrases.Maps.workshopsMostly(language, data.workshops)] : []
        if elsewhere == 0 {
            return ([Phrases.Maps.inCommunes(language, [total, communes])] + mostly).joined(separator: ", ") + "."
        }
        let inside = Phrases.Maps.inCommunes(language, [language.integer(figures.inCommunes), communes])
        let colon = language == .french ? "\u{A0}: " : ": "
        return ([total] + mostly).joined(separator: ", ") + colon + inside + ", "
            + Phrases.Maps.elsewhere(language, [language.integer(elsewhere)]) + "."
    }

    /// « 8 à une intercommunalité, 4 plus largement au territoire »: what is in no commune, by level.
    var elsewhere: String {
        let parts: [(Phrase, Int)] = [
            (Phrases.Maps.atEPCI, figures.atEPCI), (Phrases.Maps.atDepartment, data.atDepartment),
            (Phrases.Maps.higherUp, data.atPole),
            (Phrases.Maps.outside, data.outside), (Phrases.Maps.nowhere, data.nowhere),
        ]
        return parts.filter { $0.1 > 0 }.map { $0.0(language, [language.integer($0.1)]) }.joined(separator: ", ")
    }

    // MARK: Map

    private func area(_ area: MapFigures.Area) -> ChoroplethSheet.Area {
        let name = MapTypography.name(area.name)
        var title = name
        if let rate = area.rate {
            title = Phrases.Maps.areaRate(
                language,
                [
                    name, Phrases.Maps.contributions(language, area.count),
                    language.rate(rate.value, places: places(for: rate.value, atLeast: areaDecimals)),
                ])
        } else if let words = StateWords.of(area.state) {
            title = Phrases.Maps.areaState(language, [name, words.short(language)])
        }
        return ChoroplethSheet.Area(
            id: "c\(area.code)", members: area.members, fill: classes.value(of: area), title: title)
    }

    /// As many as the legend needs to tell the classes apart.
    var areaDecimals: Int { max(figures.decimals, classes.decimals) }

    private var regionOfArea: [Int?] {
        let place = Dictionary(
            data.territory.epcis.enumerated().map { ($0.element.siren, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        return data.territory.communes.map { $0.epci.flatMap { place[$0] } }
    }

    private var regions: [ChoroplethSheet.Region] {
        data.territory.epcis.map { epci in
            ChoroplethSheet.Region(
                name: MapTypography.name(of: epci), figure: figure(of: epci),
                anchor: data.furniture.epciNames[epci.siren])
        }
    }

    /// Of an EPCI that is not selected there is none.
    private func figure(of epci: EPCI) -> String {
        guard let region = figures.regions.first(where: { $0.epci.siren == epci.siren }) else {
            return StateWords.of(.notSelected)?.short(language) ?? ""
        }
        let count = Phrases.Maps.contributions(language, region.count.needs)
        let part = region.figures.isPartial ? " " + Phrases.Maps.part(language) : ""
        guard let rate = region.rate else {
            return (StateWords.of(region.figures.state)?.short(language) ?? count) + part
        }
        return count + " · " + language.perThousand(rate.value, places: regionPlaces(rate.value)) + part
    }

    /// The largest commune of each EPCI first, then by population, then by code.
    private var names: [PlaceName] {
        let communes = data.territory.communes
        let order = communes.indices.sorted {
            (communes[$0].population ?? 0, communes[$1].code) > (communes[$1].population ?? 0, communes[$0].code)
        }
        var seen: Set<SirenCode> = []
        let seats = order.filter { index in communes[index].epci.map { seen.insert($0).inserted } ?? false }
        let seatSet = Set(seats)
        // On areas as large as EPCI only the seats help to find one's way.
        let others = request.unit == .commune ? order.filter { !seatSet.contains($0) } : []
        return (seats + others).map { index in
            PlaceName(
                area: index, text: MapTypography.name(communes[index].name), population: communes[index].population)
        }
    }
}
