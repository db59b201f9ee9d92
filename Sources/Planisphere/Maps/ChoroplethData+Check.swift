import GeoMath
import NeedsModel

extension ChoroplethData {
    /// - Throws: `coverageMismatch`, `unknownCode`, `negativeCount`.
    func check() throws(MapError) {
        guard coverage.areaCount == territory.communes.count else {
            throw .coverageMismatch(areas: coverage.areaCount, communes: territory.communes.count)
        }
        let known = Set(territory.communes.map(\.code))
        let unknown =
            communes.keys.filter { !known.contains($0) } + anyContribution.keys.filter { !known.contains($0) }
        if let code = unknown.min() { throw .unknownCode(code.rawValue) }
        let sirens = Set(territory.epcis.map(\.siren))
        if let siren = atEPCI.keys.filter({ !sirens.contains($0) }).min() { throw .unknownCode(siren.rawValue) }
        let negative =
            communes.map { ($0.key.rawValue, $0.value.needs) }
            + atEPCI.map { ($0.key.rawValue, $0.value.needs) }
            + anyContribution.map { ($0.key.rawValue, $0.value) }
            + [
                (PlacementLevel.department.rawValue, atDepartment), (PlacementLevel.pole.rawValue, atPole),
                (PlacementLevel.outside.rawValue, outside), (PlacementLevel.none.rawValue, nowhere),
            ]
        if let first = negative.filter({ $0.1 < 0 }).min(by: { $0.0 < $1.0 }) {
            throw .negativeCount(code: first.0, count: first.1)
        }
    }
}
