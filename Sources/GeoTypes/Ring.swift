/// A closed line that bounds an area: first vertex equals last, at least four vertices once closed.
///
/// `Vertex` is `Coordinate` (degrees) or `Position` (metres). Guaranteed: closure, because the
/// initialiser closes an open list. **Not** checked: winding, self-intersection, number of
/// distinct vertices; `isDegenerate` tells the last.
public struct Ring<Vertex: Hashable & Sendable>: Hashable, Sendable {
    /// Closed: the first vertex stands again at the end, unless the ring is empty.
    public let vertices: [Vertex]

    /// - Complexity: O(1) when `vertices` is closed already, else one copy.
    public init(_ vertices: [Vertex]) {
        if let first = vertices.first, first != vertices.last || vertices.count == 1 {
            self.vertices = vertices + [first]
        } else {
            self.vertices = vertices
        }
    }

    /// Fewer than the four positions RFC 7946 §3.1.6 asks for.
    public var isDegenerate: Bool { vertices.count < 4 }

    /// The same line walked the other way.
    public var reversed: Ring { Ring(vertices.reversed()) }
}
