import GeoMath
import GeoTypes

/// The point that stands for a line or an area that somebody drew.
enum ShapePlace {
    /// Metres across: what is larger than a village may lie in several communes.
    static let greatest = 1_000.0

    /// Nil for what is too large for one point, and for nothing.
    static func point(of geometry: Geometry) -> Coordinate? {
        guard let box = geometry.boundingBox, box.west <= box.east else { return nil }
        let middle = Coordinate(longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2)
        let across = Geodesic.distance(
            Coordinate(longitude: box.west, latitude: box.south), Coordinate(longitude: box.east, latitude: box.north))
        guard across <= greatest else { return nil }
        switch geometry {
        case .polygon(let polygon): return inside([polygon]) ?? middle
        case .multiPolygon(let multi): return inside(multi.polygons) ?? middle
        case .lineString(let line): return line.isEmpty ? nil : line[line.count / 2]
        default: return middle
        }
    }

    /// In degrees: within a kilometre the Earth is flat enough.
    private static func inside(_ polygons: [Polygon<Coordinate>]) -> Coordinate? {
        func ring(_ ring: Ring<Coordinate>) -> Ring<Position> {
            Ring(ring.vertices.map { Position(x: $0.longitude, y: $0.latitude) })
        }
        let area = MultiPolygon(
            polygons.map { Polygon(exterior: ring($0.exterior), holes: $0.holes.map(ring)) })
        return InscribedCircle(of: area, precision: 0).map { Coordinate(longitude: $0.centre.x, latitude: $0.centre.y) }
    }
}
