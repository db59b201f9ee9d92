import NeedsModel
import PlainText
import Statistics
import Wording

/// The title: a finding where the figures carry one, else what is shown.
struct ChoroplethTitle {
    let request: ChoroplethRequest
    let data: ChoroplethData
    let figures: MapFigures

    private var language: Language { request.language }

    /// Longest title that a reader takes in at once.
    private static let most = 65

    func text() -> String {
        if let title = request.title, !title.isEmpty { return title }
        let about = subject
        guard figures.total > 0 else {
            return about.map { Phrases.Maps.titleNothingAbout(language, [$0]) } ?? Phrases.Maps.titleNothing(language)
        }
        let isPlain = request.filters.isEmpty && request.kind == nil
        let findings = isPlain ? (request.theme == nil ? [comparison, concentration] : [spread]) : []
        return findings.compactMap { $0 }.first { $0.count <= ChoroplethTitle.most } ?? plain
    }

    /// « Contributions « Mobilité » pour 1 000 habitants ».
    var measure: String {
        subject.map { Phrases.Maps.ratePerThousandAbout(language, [$0]) } ?? Phrases.Maps.ratePerThousand(language)
    }

    /// Theme and kind in words; nil for everything.
    var subject: String? {
        let theme = request.theme.map { language == .french ? $0.labelFrench : $0.labelEnglish }
        let kind = request.kind.map { language == .french ? $0.labelFrench : $0.labelEnglish }
        let words = [theme, kind].compactMap { $0 }.map(MapTypography.name)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// « commune », « commune de résidence »: the place is said where it is not the usual one.
    var unit: String { unit(of: request.place == .concerns ? nil : request.place) }

    func unit(of place: PlaceRole?) -> String {
        let unit = (request.unit == .commune ? Phrases.Maps.byCommune : Phrases.Maps.byEPCI)(language)
        return switch place {
        case .concerns: Phrases.Maps.placeConcerned(language, [unit])
        case .lives: Phrases.Maps.placeLived(language, [unit])
        case .heard: Phrases.Maps.placeHeard(language, [unit])
        case nil: unit
        }
    }

    var plain: String { Phrases.Maps.plainTitle(language, [measure, unit]) }

    /// Only what the interval shared among all EPCI carries, and only when people count for themselves.
    private var comparison: String? {
        guard figures.designEffect != nil, !figures.refusesIntervals else { return nil }
        let above = figures.regions.filter { $0.claim == .abovePole }.map { MapTypography.name(of: $0.epci) }
        let whole = wholeName
        return switch above.count {
        case 1: Phrases.Maps.titleOneAbove(language, [above[0], whole])
        case 2: Phrases.Maps.titleTwoAbove(language, [above[0], above[1], whole])
        default: nil
        }
    }

    private var wholeName: String {
        (data.isPole ? Phrases.Maps.thePole : Phrases.Maps.theTerritory)(language)
    }

    /// A count is always allowed; no percentage of fewer than 20.
    private var concentration: String? {
        guard figures.total >= 20, figures.communesHeard >= 20 else { return nil }
        let ten = figures.counts.sorted(by: >).prefix(10).reduce(0, +)
        return Phrases.Maps.titleTenCommunes(language, [language.percent(Double(ten) / Double(figures.total))])
    }

    private var spread: String? {
        guard let subject, figures.communesHeard > 0 else { return nil }
        return Phrases.Maps.titleTheme(
            language, figures.communesHeard, [subject, language.integer(data.territory.communes.count)])
    }
}

extension ChoroplethData {
    /// People call the whole « le pôle »; elsewhere it is « le territoire ».
    var isPole: Bool {
        SearchFolding.folded(territory.name).hasPrefix("pole")
    }
}
