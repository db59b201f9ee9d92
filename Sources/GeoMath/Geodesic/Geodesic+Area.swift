internal import CProj
public import GeoTypes

extension Geodesic {
    /// Square metres inside a ring whose edges are geodesics: positive when counter-clockwise,
    /// negative when clockwise, 0 when degenerate. Assumes less than half the Earth; crossings are
    /// not checked. NaN when a latitude is beyond ±90° or a number is not finite.
    public static func signedArea(of ring: Ring<Coordinate>) -> Double {
        guard !ring.isDegenerate else { return 0 }
        guard ring.vertices.allSatisfy({ abs($0.latitude) <= 90 && $0.longitude.isFinite }) else { return .nan }
        var polygon = geod_polygon()
        geod_polygon_init(&polygon, 0)
        var area = 0.0
        withUnsafePointer(to: wgs84) { ellipsoid in
            // The closing vertex is implied.
            for vertex in ring.vertices.dropLast() {
                geod_polygon_addpoint(ellipsoid, &polygon, vertex.latitude, vertex.longitude)
            }
            _ = geod_polygon_compute(ellipsoid, &polygon, 0, 1, &area, nil)
        }
        return area
    }

    /// Square metres of a polygon, holes taken away, whatever the winding.
    public static func area(of polygon: Polygon<Coordinate>) -> Double {
        polygon.holes.reduce(abs(signedArea(of: polygon.exterior))) { $0 - abs(signedArea(of: $1)) }
    }

    /// Square metres of an area, the sum of its polygons.
    public static func area(of multi: MultiPolygon<Coordinate>) -> Double {
        multi.polygons.reduce(0) { $0 + area(of: $1) }
    }
}
