public import NeedsModel

/// Brings together what the geocoder of names says of a text and what an address server says of it.
///
/// The names decide, because their score is calibrated and a server's is not: it hides ties, and answers
/// « rue du Stade » with any of thousands. The address adds a point inside the commune that was found, and
/// decides for itself only where the names left a choice and something in the text besides the street agrees.
public struct AddressReconciliation: Sendable {
    /// Below it an address that agrees on the commune still gives no point.
    static let leastScore = 0.5
    /// An address that decides the commune needs more,
    static let leastDecidingScore = 0.7
    /// …and must lead the second by this much when the server tells of one.
    static let leastLead = 0.1
    /// No placement by an address is surer than this: the server's score is not calibrated.
    public static let greatestScore = 0.9

    private let communes: [String: Commune]

    /// Linear in the communes; one for a whole run.
    public init(_ territory: Territory) {
        communes = Dictionary(
            territory.communes.map { ($0.code.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Pure: the same three give the same verdict. Never throws, never loses the placement that was there.
    public func verdict(_ placement: Placement, _ query: AddressQuery, _ answer: AddressAnswer) -> AddressVerdict {
        switch answer {
        case .failed(let failure): return keep(placement, "address-\(failure.name)", [failure.detail])
        case .notFound: return keep(placement, "address-not-found", [])
        case .found(let match):
            guard match.kind.isFinerThanCommune else { return keep(placement, "address-no-street", [match.label]) }
            guard match.score >= Self.leastScore else { return keep(placement, "address-doubtful", [match.label]) }
            switch (placement.status, placement.level) {
            case (.ok, .commune): return agree(placement, match)
            case (.ok, _): return keep(placement, "address-of-area", [match.label])
            case (.outside, _), (.empty, _): return keep(placement, "address-elsewhere", [match.label])
            case (.ambiguous, _), (.notFound, _): return decide(placement, query, match)
            }
        }
    }

    private func agree(_ placement: Placement, _ match: AddressMatch) -> AddressVerdict {
        guard match.cityCode == placement.code else { return keep(placement, "address-elsewhere", [match.label]) }
        var placed = placement
        // A point that somebody wrote is better than one that was looked up.
        if placed.point == nil { placed.point = match.coordinate }
        return AddressVerdict(
            placement: placed, remark: PlacementReason(id: "address-found", arguments: [match.label]), match: match)
    }

    private func decide(_ placement: Placement, _ query: AddressQuery, _ match: AddressMatch) -> AddressVerdict {
        guard let commune = communes[match.cityCode] else { return keep(placement, "address-elsewhere", [match.label]) }
        let isCandidate =
            placement.candidates.isEmpty || placement.candidates.contains { $0.code == match.cityCode }
        // A text that contradicts itself is for a person, whatever half of it the server believed.
        guard isCandidate, placement.reason.id != "contradiction" else {
            return keep(placement, "address-elsewhere", [match.label])
        }
        let lead = match.nextScore.map { match.score - $0 } ?? 1
        guard match.score >= Self.leastDecidingScore, lead >= Self.leastLead, isTied(query, match, commune) else {
            return keep(placement, "address-doubtful", [match.label])
        }
        let placed = Placement(
            status: .ok, place: .commune(commune.code), name: commune.name, method: .address,
            score: min(match.score, Self.greatestScore), runnerUpScore: match.nextScore,
            reason: PlacementReason(id: "address-decides", arguments: [match.label, commune.name]),
            point: placement.point ?? match.coordinate)
        return AddressVerdict(placement: placed, remark: placed.reason, match: match)
    }

    /// The text or the search itself named the commune or its postal code: a street alone proves nothing.
    private func isTied(_ query: AddressQuery, _ match: AddressMatch, _ commune: Commune) -> Bool {
        if query.cityCode == match.cityCode { return true }
        let text = " \(AddressText.folded(query.text)) "
        let codes = commune.postalCodes + [match.postalCode]
        if codes.contains(where: { !$0.isEmpty && (query.postalCode == $0 || text.contains(" \($0) ")) }) {
            return true
        }
        return [commune.name, match.city].contains { name in
            let folded = AddressText.folded(name)
            return !folded.isEmpty && text.contains(" \(folded) ")
        }
    }

    private func keep(_ placement: Placement, _ id: String, _ arguments: [String]) -> AddressVerdict {
        AddressVerdict(placement: placement, remark: PlacementReason(id: id, arguments: arguments), match: nil)
    }
}
