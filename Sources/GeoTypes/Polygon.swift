/// An area with one exterior ring and any number of holes (Simple Features, RFC 7946 §3.1.6).
///
/// Not checked: that holes lie inside, winding, crossings.
public struct Polygon<Vertex: Hashable & Sendable>: Hashable, Sendable {
    public var exterior: Ring<Vertex>
    public var holes: [Ring<Vertex>]

    public init(exterior: Ring<Vertex>, holes: [Ring<Vertex>] = []) {
        self.exterior = exterior
        self.holes = holes
    }

    /// The exterior, then the holes.
    public var rings: [Ring<Vertex>] { [exterior] + holes }
}

/// Several polygons that form one area. Not checked: that they do not overlap.
public struct MultiPolygon<Vertex: Hashable & Sendable>: Hashable, Sendable {
    public var polygons: [Polygon<Vertex>]

    public init(_ polygons: [Polygon<Vertex>]) {
        self.polygons = polygons
    }
}
