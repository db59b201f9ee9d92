import GeoTypes
import NeedsModel

extension Placement {
    /// Makes the texts of a verdict.
    /// - Parameter query: quoted in some reasons.
    init(_ verdict: Verdict, query: PlaceQuery, index: PlaceIndex) {
        self.init(
            status: verdict.status, level: .none, method: verdict.method, score: Double(verdict.score) / 10000,
            runnerUpScore: verdict.runnerUp.map { Double($0) / 10000 },
            reason: PlacementReason(
                id: verdict.reason.rawValue, arguments: ReasonArguments.of(verdict, query: query, index: index)),
            point: verdict.point)
        if let place = verdict.place {
            level = place.level
            code = index.code(of: place)
            name = index.name(of: place)
        } else if verdict.status == .outside {
            level = .outside
        }
        if !verdict.candidates.isEmpty {
            candidates = verdict.candidates.map { candidate in
                PlacementCandidate(
                    level: candidate.place.level, code: index.code(of: candidate.place) ?? "",
                    name: index.name(of: candidate.place), score: Double(candidate.score) / 10000)
            }
        }
        if verdict.spoken >= 0, index.names.indices.contains(Int(verdict.spoken)) {
            let spoken = index.names[Int(verdict.spoken)]
            formerCode = spoken.formerCode
            formerName = spoken.text
        }
    }
}

extension PlaceReference {
    var level: PlacementLevel {
        switch kind {
        case .commune: .commune
        case .epci: .epci
        case .department: .department
        case .pole: .pole
        case .outsideCommune, .outsideDepartment, .foreign: .outside
        }
    }
}
