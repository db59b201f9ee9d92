import GeoMath
import GeoTypes
import NeedsModel
import TerritoryFiles

/// Geometries and memberships of areas.
struct AreaBoundaries {
    private let loaded: LoadedTerritory
    private let maker: FigureMaker

    init(_ workspace: Workspace, selection: Set<PlaceID>?) {
        loaded = workspace.loaded
        maker = FigureMaker(areas: workspace.areas, selection: selection, heard: [:])
    }

    /// In degrees, exteriors counter-clockwise: of an area of which a part is selected, that part; of one that is not
    /// selected, the whole. Nil for a place that is no area of the territory.
    func geometry(of place: PlaceID) -> Geometry? {
        let all = maker.areas.communes(of: place)
        let selected = maker.selected(all)
        return geometry(ofCommunes: selected.isEmpty ? all : selected)
    }

    /// Several areas as one; nil for none.
    func geometry(ofAll places: [PlaceID]) -> Geometry? {
        guard let only = places.first, places.count == 1 else {
            return geometry(ofCommunes: Set(places.flatMap(maker.areas.communes)).sorted())
        }
        return geometry(of: only)
    }

    private func geometry(ofCommunes members: [Int]) -> Geometry? {
        guard let first = members.first else { return nil }
        let multi =
            members.count == 1 ? loaded.coverage.geographic(of: first) : loaded.coverage.geographic(dissolving: members)
        guard let only = multi.polygons.first else { return nil }
        return multi.polygons.count == 1 ? .polygon(only) : .multiPolygon(multi)
    }

    /// Of a commune: its EPCI and department.
    func memberships(of place: PlaceID) -> Properties {
        guard case .commune = place, let index = maker.areas.communes(of: place).first else { return Properties() }
        let commune = loaded.territory.communes[index]
        let epci = loaded.territory.epcis.first { $0.siren == commune.epci }
        return [
            "epci_code": commune.epci.map { .string($0.rawValue) } ?? .null,
            "epci_name": epci.map { .string($0.shortName) } ?? .null,
            "department_code": .string(commune.department.rawValue),
        ]
    }
}
