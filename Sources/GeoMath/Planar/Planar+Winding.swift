public import GeoTypes

extension Planar {
    /// How a ring winds: `left` is counter-clockwise, as RFC 7946 §3.1.6 wants exteriors; `right`
    /// clockwise; `straight` when the ring has no inside.
    ///
    /// Exact for simple rings, however thin: it looks at the turn at one extreme vertex. Where the
    /// ring comes back on itself there, the sign of its area decides.
    public static func winding(of ring: Ring<Position>) -> Turn {
        let corners = ring.vertices.dropLast()
        guard let first = corners.indices.min(by: { isBefore(corners[$0], corners[$1]) }) else { return .straight }
        let corner = corners[first]
        // The nearest vertices on either side that are elsewhere.
        let after = corners[first...] + corners[..<first]
        let next = after.first { $0 != corner }
        let previous = after.last { $0 != corner }
        guard let next, let previous else { return .straight }
        let turn = turn(previous, corner, next)
        guard turn == .straight else { return turn }
        let area = signedArea(of: ring)
        return area > 0 ? .left : area < 0 ? .right : .straight
    }

    /// From west to east, then from south to north.
    private static func isBefore(_ a: Position, _ b: Position) -> Bool { (a.x, a.y) < (b.x, b.y) }
}
