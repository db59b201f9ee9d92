import NeedsModel
import Wording

/// Filters in the words of a map's subtitle; what the drawing itself names (theme, kind) is left out.
enum FilterWords {
    static func words(
        for filter: NeedFilter, _ request: FilterRequest, besides drawing: ChoroplethRequest, _ workspace: Workspace,
        _ language: Language
    ) -> [String] {
        let names = BreakdownNames(territory: workspace.territory, vocabulary: workspace.vocabulary, language: language)
        var words: [String] = []
        if drawing.theme == nil, !filter.themes.isEmpty {
            words.append(list(Phrases.filterThemes, filter.themes.map { names.label(.theme($0)) }, language))
        }
        if drawing.kind == nil, !filter.kinds.isEmpty {
            words.append(list(Phrases.filterKinds, filter.kinds.map { names.label(.kind($0)) }, language))
        }
        if !filter.audiences.isEmpty {
            words.append(list(Phrases.filterAudiences, filter.audiences.map { names.label(.audience($0)) }, language))
        }
        let places =
            filter.communes.map { names.label(.area(.commune($0))) }
            + filter.epcis.map { names.label(.area(.epci($0))) }
            + filter.departments.map { names.label(.area(.department($0))) }
        if !places.isEmpty { words.append(list(Phrases.filterPlaces, places, language)) }
        if let since = filter.since { words.append(Phrases.filterSince(language, [day(since, language)])) }
        if let until = filter.until { words.append(Phrases.filterUntil(language, [day(until, language)])) }
        if let text = filter.text { words.append(Phrases.filterText(language, [text])) }
        if let workshop = filter.workshop { words.append(Phrases.filterWorkshop(language, [workshop])) }
        if let near = request.near { words.append(Phrases.filterNear(language, [near, request.radius ?? ""])) }
        if request.bbox != nil || filter.selection != nil || filter.area != nil && request.near == nil {
            words.append(Phrases.filterArea(language))
        }
        return words
    }

    private static func list(_ phrase: Phrase, _ items: [String], _ language: Language) -> String {
        phrase(language, [items.joined(separator: ", ")])
    }

    private static func day(_ date: CalendarDate, _ language: Language) -> String {
        language == .french ? "\(date.day)/\(date.month)/\(date.year)" : date.description
    }
}
