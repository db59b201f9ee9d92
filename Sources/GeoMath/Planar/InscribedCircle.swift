public import GeoTypes

/// The greatest circle that fits into an area: its centre, the pole of inaccessibility, is where a
/// label or a symbol sits best.
public struct InscribedCircle: Hashable, Sendable {
    /// Always inside of the area.
    public let centre: Position
    /// Metres from the centre to the border.
    public let radius: Double

    /// The circle of an area, whose radius lacks at most `precision` metres of the greatest one; nil
    /// when the area has no inside. Of several greatest circles always the same one.
    ///
    /// Squares are split into four as long as one may hold a better centre, the most promising first.
    /// Source: the idea of a cover of squares with an upper bound is that of D. Garcia-Castellanos &
    /// U. Lombardo, “Poles of inaccessibility”, Scottish Geographical Journal 123 (2007), with the
    /// bound d + h√2.
    /// - Parameter precision: metres; no finer than a millionth of the area's extent.
    /// - Complexity: O(vertices × squares), some hundred squares for a commune at 1 m.
    public init?(of area: MultiPolygon<Position>, precision: Double) {
        let edges = area.polygons.filter { !$0.exterior.isDegenerate }.flatMap(\.rings).filter { !$0.isDegenerate }
            .flatMap { Array(zip($0.vertices, $0.vertices.dropFirst())) }
        guard let extent = Extent(around: edges.lazy.map(\.0)) else { return nil }
        let half = max(extent.width, extent.height) / 2
        guard half > 0, half < .infinity else { return nil }
        // max keeps its second argument when the first is NaN.
        let precision = max(half * 2e-6, precision)

        var queue = GreatestFirst<Square>()
        var best = Square(centre: Position(x: 0, y: 0), half: 0, depth: 0)
        func consider(_ centre: Position, half: Double) {
            let square = Square(centre: centre, half: half, depth: Self.depth(centre, edges))
            if square.depth > best.depth { best = square }
            if square.bound > best.depth + precision { queue.push(square, rank: square.bound) }
        }
        // The centre of gravity first: a good first guess prunes most squares.
        if let gravity = Planar.centroid(of: area) { consider(gravity, half: 0) }
        consider(
            Position(x: extent.minX + extent.width / 2, y: extent.minY + extent.height / 2), half: half)
        while let square = queue.pop(), square.bound > best.depth + precision {
            let quarter = square.half / 2
            for (east, north) in [(-1.0, -1.0), (1, -1), (-1, 1), (1, 1)] {
                let centre = Position(x: square.centre.x + east * quarter, y: square.centre.y + north * quarter)
                consider(centre, half: quarter)
            }
        }
        guard best.depth > 0 else { return nil }
        centre = best.centre
        radius = best.depth
    }

    private struct Square {
        let centre: Position
        let half: Double
        /// Metres from the centre to the border, negative outside.
        let depth: Double
        /// No position in the square is deeper.
        var bound: Double { depth + half * 2.0.squareRoot() }
    }

    private static func depth(_ position: Position, _ edges: [(Position, Position)]) -> Double {
        var ray = RayParity(x: position.x, y: position.y)
        var squared = Double.infinity
        for (a, b) in edges {
            ray.cross(a, b)
            squared = min(squared, Planar.squaredDistance(position, toSegment: a, b))
        }
        return ray.isCovered ? squared.squareRoot() : -squared.squareRoot()
    }
}
