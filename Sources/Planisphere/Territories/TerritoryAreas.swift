import GeoMath
import NeedsModel
import TerritoryFiles

/// Which communes an area has, and which places a selection holds: one table for filters, figures and drawings.
struct TerritoryAreas: Sendable {
    let territory: Territory
    private let coverage: Coverage
    private let members: [PlaceID: [Int]]

    init(_ loaded: LoadedTerritory) { self.init(loaded.territory, loaded.coverage) }

    init(_ territory: Territory, _ coverage: Coverage) {
        self.territory = territory
        self.coverage = coverage
        var members: [PlaceID: [Int]] = [:]
        for (index, commune) in territory.communes.enumerated() {
            members[.commune(commune.code)] = [index]
            members[.department(commune.department), default: []].append(index)
            if let epci = commune.epci { members[.epci(epci), default: []].append(index) }
            members[.pole(territory.id), default: []].append(index)
        }
        self.members = members
    }

    /// Indices in `territory.communes`, ascending; empty for a place that is no area of the territory.
    func communes(of place: PlaceID) -> [Int] { members[place] ?? [] }

    /// The places whose needs an area means: itself and its communes. The whole means every place inside.
    func selection(_ place: PlaceID) -> Set<PlaceID> {
        if case .pole = place {
            return Set(members.keys)
                .union(territory.epcis.map { .epci($0.siren) })
                .union(territory.departments.map { .department($0.code) })
        }
        return Set(communes(of: place).map { .commune(territory.communes[$0].code) }).union([place])
    }

    /// Communes that share a border line with this one, by code; a common corner is none.
    func neighbours(of code: InseeCode) -> [InseeCode] {
        guard let own = members[.commune(code)]?.first else { return [] }
        return coverage.neighbours().compactMap { pair -> InseeCode? in
            let other = pair.first == own ? pair.second : pair.second == own ? pair.first : nil
            return other.map { territory.communes[$0].code }
        }.sorted()
    }

    /// Municipal population of these communes; nil when one is unknown.
    func population(of communes: some Sequence<Int>) -> Int? {
        var sum = 0
        for index in communes {
            guard let population = territory.communes[index].population else { return nil }
            sum += population
        }
        return sum
    }
}
