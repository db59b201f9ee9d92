internal import CProj
import GeoTypes

/// Verbs on `Coordinate`s: distances on the WGS 84 ellipsoid, in metres.
///
/// The same verbs on a projected plane are in `Planar`.
/// Source: C. F. F. Karney, “Algorithms for geodesics”, Journal of Geodesy 87 (2013), in the
/// implementation that PROJ carries: exact to nanometres, also between antipodes.
public enum Geodesic {
    static let wgs84: geod_geodesic = {
        var geodesic = geod_geodesic()
        geod_init(&geodesic, Ellipsoid.wgs84.semiMajorAxis, Ellipsoid.wgs84.flattening)
        return geodesic
    }()
}
