import GeoMath
import GeoTypes
import Geocoding
import NeedsModel
import TerritoryFiles

/// The one point that stands for a placement: the point that was written, the centre of a commune, a point well
/// inside of an area.
enum LocatedPoint {
    /// Metres to which the inner point of an area is sought.
    private static let precision = 100.0

    /// Degrees; nil when nothing was placed, or what was placed has no boundary here.
    static func of(_ placement: Placement, _ source: GazetteerSession) -> Coordinate? {
        guard placement.status == .ok || placement.status == .outside else { return nil }
        return placement.point ?? source.geocoder.gazetteer.centre(of: placement) ?? inside(placement, source)
    }

    /// Six decimals: a tenth of a metre.
    static func rounded(_ degrees: Double) -> Double { (degrees * 1e6).rounded() / 1e6 }

    private static func inside(_ placement: Placement, _ source: GazetteerSession) -> Coordinate? {
        let communes = source.loaded.territory.communes
        let areas = communes.indices.filter { row in
            switch placement.level {
            case .epci: communes[row].epci?.rawValue == placement.code
            case .department: communes[row].department.rawValue == placement.code
            case .pole: true
            case .commune, .outside, .none: false
            }
        }
        let coverage = source.loaded.coverage
        guard let first = areas.first, coverage.planes.indices.contains(first) else { return nil }
        // An area of several planes (mainland and overseas) is shown on the first one.
        let plane = coverage.planes[first]
        let outline = coverage.dissolve(areas.filter { coverage.planes[$0] == plane })
        return InscribedCircle(of: outline, precision: precision).map { plane.unproject($0.centre) }
    }
}
