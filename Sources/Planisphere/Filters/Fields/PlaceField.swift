import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// Which of the three places of a need is looked at; the first that is known when absent.
    static let place = FilterField(
        FilterParameter("place", Phrases.Help.Value.role, Phrases.Help.place, isRepeatable: false),
        read: { (request, _, filter) throws(Failure) in
            guard let text = request.first("place") else { return }
            guard let role = PlaceRole(rawValue: text) else {
                throw Failure(
                    .unknownValue, Parameter.named("place"), text,
                    PlaceRole.allCases.map(\.rawValue).joined(separator: ", "))
            }
            filter.placeRole = role
        },
        words: { request, _ in
            switch request.first("place").flatMap({ PlaceRole(rawValue: $0) }) {
            case .concerns: Phrases.Filters.placeConcerns
            case .lives: Phrases.Filters.placeLives
            case .heard: Phrases.Filters.placeHeard
            case nil: .verbatim(request.first("place") ?? "")
            }
        })
}
