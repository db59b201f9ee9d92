import GeoMath
import GeoTypes
import Geocoding
import NeedsModel
import Synchronization
import TerritoryFiles

/// In which commune a point lies, on the plane of the land around it; the index of a plane is built when the
/// first point there comes.
final class CommuneLocator: Sendable {
    private let loaded: LoadedTerritory
    private let first: InseeCode
    private let built = Mutex<[OfficialPlane: PlaneIndex]>([:])

    /// The communes of one plane.
    private struct PlaneIndex {
        let polygons: PolygonIndex?
        /// Places in the territory's list, in the order of the polygons.
        let communes: [Int]
    }

    /// Nil for a territory without communes: no point can be placed in it.
    init?(_ loaded: LoadedTerritory) {
        guard let first = loaded.territory.communes.first else { return nil }
        self.first = first.code
        self.loaded = loaded
    }

    @Sendable func locate(_ coordinate: Coordinate) -> PointLocator.Answer {
        guard let plane = OfficialPlane(around: coordinate) else { return far(coordinate) }
        let index = index(plane)
        let position = plane.project(coordinate)
        if let area = index.polygons?.locate(position), let code = code(area, index) { return .inside(code) }
        guard let nearest = index.polygons?.nearest(to: position), let code = code(nearest.area, index) else {
            return far(coordinate)
        }
        return .outside(nearest: code, metres: nearest.distanceMetres)
    }

    /// Nothing of the territory lies on the point's plane: the commune whose centre is nearest on the Earth.
    private func far(_ coordinate: Coordinate) -> PointLocator.Answer {
        var (nearest, metres) = (first, Double.infinity)
        for commune in loaded.territory.communes {
            let distance = Geodesic.distance(coordinate, commune.centre)
            if distance < metres { (nearest, metres) = (commune.code, distance) }
        }
        return .outside(nearest: nearest, metres: metres)
    }

    private func code(_ area: Int, _ index: PlaneIndex) -> InseeCode? {
        guard index.communes.indices.contains(area) else { return nil }
        let place = index.communes[area]
        let communes = loaded.territory.communes
        return communes.indices.contains(place) ? communes[place].code : nil
    }

    private func index(_ plane: OfficialPlane) -> PlaneIndex {
        built.withLock { built in
            if let index = built[plane] { return index }
            let communes = loaded.territory.communes.indices.filter { loaded.coverage.planes[$0] == plane }
            // Boundaries that were read are finite, so the index can always be built.
            let polygons = try? PolygonIndex(communes.map { loaded.coverage.multiPolygon(of: $0) })
            let index = PlaneIndex(polygons: communes.isEmpty ? nil : polygons, communes: communes)
            built[plane] = index
            return index
        }
    }
}
