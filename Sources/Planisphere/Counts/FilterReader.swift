import Geocoding
import Importing
import NeedsModel

/// Turns filters as people write them into what the store understands; an unknown word is an error
/// that says which words there are.
struct FilterReader {
    private let workspace: Workspace
    private let matcher: VocabularyMatcher
    private let places: PlaceResolver

    init(_ workspace: Workspace, geocoder: Geocoder? = nil) throws(Failure) {
        self.workspace = workspace
        matcher = VocabularyMatcher(workspace.vocabulary)
        places = PlaceResolver(workspace, geocoder: geocoder)
    }

    func read(_ request: FilterRequest) throws(Failure) -> NeedFilter {
        var filter = NeedFilter()
        for text in request.theme { filter.themes.append(try theme(text)) }
        for text in request.kind {
            filter.kinds.append(try term(text, "--kind", matcher.kind, workspace.vocabulary.kinds))
        }
        for text in request.audience {
            filter.audiences.append(try term(text, "--audience", matcher.audience, workspace.vocabulary.audiences))
        }
        for text in request.commune { filter.communes.append(try places.commune(text)) }
        for text in request.epci { filter.epcis.append(try places.epci(text)) }
        for text in request.department { filter.departments.append(try places.department(text)) }
        filter.since = try request.since.map { text throws(Failure) in try day(text, "--since") }
        filter.until = try request.until.map { text throws(Failure) in try day(text, "--until") }
        filter.text = request.text
        filter.workshop = request.workshop
        filter.placeRole = try request.place.map { text throws(Failure) in
            guard let role = PlaceRole(rawValue: text) else {
                throw Failure(
                    .unknownValue, "--place", text, PlaceRole.allCases.map(\.rawValue).joined(separator: ", "))
            }
            return role
        }
        filter.adjacentTo = try request.adjacentTo.map { text throws(Failure) in try places.commune(text) }
        filter.limit = try request.limit.map { limit throws(Failure) in
            guard limit >= 1 else {
                throw Failure(
                    .wrongUsage, french: ["--limit : au moins 1, reçu \(limit)."],
                    english: ["--limit: at least 1, got \(limit)."])
            }
            return limit
        }
        try ShapeReader(places: places).read(request, into: &filter)
        return filter
    }

    func epci(_ text: String) throws(Failure) -> SirenCode { try places.epci(text) }

    private func theme(_ text: String) throws(Failure) -> String {
        let found = matcher.themes(text)
        if let id = found.ids.first, found.ids.count == 1, found.unknown.isEmpty { return id }
        if found.ids.isEmpty, found.unknown.isEmpty, !text.isEmpty { return Theme.unclassifiedID }
        throw Failure(
            .unknownTheme, text,
            (workspace.vocabulary.themes.map(\.id) + [Theme.unclassifiedID]).joined(separator: ", "))
    }

    private func term(
        _ text: String, _ option: String, _ match: (String) -> String?, _ terms: [Vocabulary.Term]
    ) throws(Failure) -> String {
        guard let id = match(text) else {
            throw Failure(.unknownValue, option, text, terms.map(\.id).joined(separator: ", "))
        }
        return id
    }

    private func day(_ text: String, _ option: String) throws(Failure) -> CalendarDate {
        guard let date = DateReader.date(text) else {
            throw Failure(
                .wrongUsage,
                french: ["\(option) : « \(text) » n’est pas une date ; écrire 2021-09-18 ou 18/09/2021."],
                english: ["\(option): “\(text)” is no date; write 2021-09-18 or 18/09/2021."])
        }
        return date
    }
}
