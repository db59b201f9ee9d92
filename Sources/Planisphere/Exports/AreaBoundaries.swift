import GeoMath
import GeoTypes
import NeedsModel
import TerritoryFiles

/// Geometries and memberships by code: INSEE code, SIREN or department.
struct AreaBoundaries {
    private let loaded: LoadedTerritory
    private let areas: [String: [Int]]
    private let communes: [String: Commune]

    init(_ loaded: LoadedTerritory) {
        self.loaded = loaded
        var areas: [String: [Int]] = [:]
        var communes: [String: Commune] = [:]
        for (area, commune) in loaded.territory.communes.enumerated() {
            areas[commune.code.rawValue] = [area]
            communes[commune.code.rawValue] = commune
            areas[commune.department.rawValue, default: []].append(area)
            if let epci = commune.epci { areas[epci.rawValue, default: []].append(area) }
        }
        self.areas = areas
        self.communes = communes
    }

    /// In degrees, exteriors counter-clockwise; nil for a code that is no area of the territory.
    func geometry(of code: String) -> Geometry? {
        guard let members = areas[code], let first = members.first else { return nil }
        let multi =
            members.count == 1 ? loaded.coverage.geographic(of: first) : loaded.coverage.geographic(dissolving: members)
        guard let only = multi.polygons.first else { return nil }
        return multi.polygons.count == 1 ? .polygon(only) : .multiPolygon(multi)
    }

    /// Of a commune: its EPCI and department, and its municipal population's place is in the counts.
    func memberships(of code: String) -> Properties {
        guard let commune = communes[code] else { return Properties() }
        let epci = loaded.territory.epcis.first { $0.siren == commune.epci }
        return [
            "epci_code": commune.epci.map { .string($0.rawValue) } ?? .null,
            "epci_name": epci.map { .string($0.shortName) } ?? .null,
            "department_code": .string(commune.department.rawValue),
        ]
    }
}
