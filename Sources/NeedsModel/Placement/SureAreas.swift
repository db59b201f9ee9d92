/// Which area is sure while nobody has said which of several candidates a text means.
///
/// Departments are not tried: EPCI and departments do not nest, and a need has one place. That of the series commune,
/// EPCI, whole territory keeps every sum by EPCI right; a department would take it out of that series.
public struct SureAreas: Sendable {
    private let epcis: [InseeCode: SirenCode]
    private let pole: PlaceID

    public init(_ territory: Territory) {
        pole = .pole(territory.id)
        epcis = Dictionary(
            territory.communes.compactMap { commune in commune.epci.map { (commune.code, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The same answer, at the area that is sure when it is ambiguous; the candidates stay.
    public func standing(_ placement: Placement) -> Placement {
        guard placement.status == .ambiguous else { return placement }
        var placement = placement
        placement.place = around(placement.candidates)
        return placement
    }

    /// The EPCI that holds every candidate, else the whole territory. Nowhere when one lies outside, and when there are
    /// fewer than two: the doubt is then whether that one is meant at all, so that nothing around it is sure.
    public func around(_ candidates: [PlacementCandidate]) -> PlaceID {
        guard candidates.count > 1, candidates.allSatisfy(\.place.isInside) else { return .nowhere }
        // Geocoders name twenty at the most of places that every town has: the others may lie anywhere.
        guard candidates.count < SureAreas.fewest, let first = epci(of: candidates[0].place),
            candidates.allSatisfy({ epci(of: $0.place) == first })
        else { return pole }
        return .epci(first)
    }

    private static let fewest = 20

    private func epci(of place: PlaceID) -> SirenCode? {
        switch place {
        case .commune(let code): epcis[code]
        case .epci(let siren): siren
        case .department, .pole, .outside, .nowhere: nil
        }
    }
}
