import GeoMath
import GeoTypes
import Geocoding
import NeedsModel
import Synchronization
import TerritoryFiles

/// In which commune a point lies; the index is built when the first point comes.
final class CommuneLocator: Sendable {
    private let loaded: LoadedTerritory
    private let first: InseeCode
    private let built = Mutex<PolygonIndex?>(nil)

    /// Nil for a territory without communes: no point can be placed in it.
    init?(_ loaded: LoadedTerritory) {
        guard let first = loaded.territory.communes.first else { return nil }
        self.first = first.code
        self.loaded = loaded
    }

    @Sendable func locate(_ coordinate: Coordinate) -> PointLocator.Answer {
        let communes = loaded.territory.communes
        let position = Lambert93.project(coordinate)
        let areas = index()
        if let area = areas?.locate(position), communes.indices.contains(area) { return .inside(communes[area].code) }
        guard let nearest = areas?.nearest(to: position), communes.indices.contains(nearest.area) else {
            return .outside(nearest: first, metres: .infinity)
        }
        return .outside(nearest: communes[nearest.area].code, metres: nearest.distanceMetres)
    }

    /// Boundaries that were read are finite, so the index can always be built.
    private func index() -> PolygonIndex? {
        built.withLock { built in
            if built == nil {
                built = try? PolygonIndex(
                    loaded.territory.communes.indices.map { loaded.coverage.multiPolygon(of: $0) })
            }
            return built
        }
    }
}
