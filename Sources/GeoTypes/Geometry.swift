/// The geometries of RFC 7946 §3.1, in degrees, longitude first. A third number of a position is
/// not kept.
public indirect enum Geometry: Hashable, Sendable {
    case point(Coordinate)
    case multiPoint([Coordinate])
    case lineString([Coordinate])
    case multiLineString([[Coordinate]])
    case polygon(Polygon<Coordinate>)
    case multiPolygon(MultiPolygon<Coordinate>)
    case collection([Geometry])

    /// The name in the `type` member.
    public var typeName: String {
        switch self {
        case .point: "Point"
        case .multiPoint: "MultiPoint"
        case .lineString: "LineString"
        case .multiLineString: "MultiLineString"
        case .polygon: "Polygon"
        case .multiPolygon: "MultiPolygon"
        case .collection: "GeometryCollection"
        }
    }

    /// Every vertex, in order. - Complexity: O(vertices), with a copy.
    public var coordinates: [Coordinate] {
        switch self {
        case .point(let coordinate): [coordinate]
        case .multiPoint(let list), .lineString(let list): list
        case .multiLineString(let lines): lines.flatMap { $0 }
        case .polygon(let polygon): polygon.rings.flatMap(\.vertices)
        case .multiPolygon(let multi): multi.polygons.flatMap { $0.rings.flatMap(\.vertices) }
        case .collection(let parts): parts.flatMap(\.coordinates)
        }
    }

    /// The least box around the geometry, nil when it has no vertex.
    public var boundingBox: BoundingBox? { BoundingBox(around: coordinates) }
}
