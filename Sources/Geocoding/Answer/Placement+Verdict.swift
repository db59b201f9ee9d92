import GeoTypes
import NeedsModel

extension Placement {
    /// Makes the texts of a verdict.
    /// - Parameter query: quoted in some reasons.
    init(_ verdict: Verdict, query: PlaceQuery, index: PlaceIndex) {
        self.init(
            status: verdict.status, method: verdict.method, score: Double(verdict.score) / 10000,
            runnerUpScore: verdict.runnerUp.map { Double($0) / 10000 },
            reason: PlacementReason(
                id: verdict.reason.rawValue, arguments: ReasonArguments.of(verdict, query: query, index: index)),
            point: verdict.point)
        if let place = verdict.place {
            self.place = index.id(of: place)
            name = index.name(of: place)
        } else if verdict.status == .outside {
            place = .outside(nil)
        }
        if !verdict.candidates.isEmpty {
            candidates = verdict.candidates.map { candidate in
                PlacementCandidate(
                    place: index.id(of: candidate.place), name: index.name(of: candidate.place),
                    score: Double(candidate.score) / 10000)
            }
        }
        if verdict.spoken >= 0, index.names.indices.contains(Int(verdict.spoken)) {
            let spoken = index.names[Int(verdict.spoken)]
            formerCode = spoken.formerCode
            formerName = spoken.text
        }
    }
}

extension PlaceIndex {
    /// Nowhere for a row that the tables do not have.
    func id(of place: PlaceReference) -> PlaceID {
        PlaceID(level: place.level, code: code(of: place)) ?? .nowhere
    }
}

extension PlaceReference {
    fileprivate var level: PlacementLevel {
        switch kind {
        case .commune: .commune
        case .epci: .epci
        case .department: .department
        case .pole: .pole
        case .outsideCommune, .outsideDepartment, .foreign: .outside
        }
    }
}
