public import GeoTypes

extension Planar {
    /// Metres between two positions.
    @inlinable
    public static func distance(_ a: Position, _ b: Position) -> Double {
        squaredDistance(a, b).squareRoot()
    }

    /// Metres from a position to the nearest point of the segment ab, ends included.
    @inlinable
    public static func distance(_ position: Position, toSegment a: Position, _ b: Position) -> Double {
        squaredDistance(position, toSegment: a, b).squareRoot()
    }

    /// The point of the segment ab nearest to a position: a where a and b are one.
    @inlinable
    public static func nearestPoint(onSegment a: Position, _ b: Position, to position: Position) -> Position {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let squared = dx * dx + dy * dy
        guard squared > 0 else { return a }
        let share = ((position.x - a.x) * dx + (position.y - a.y) * dy) / squared
        // The ends as they are, not as rounding makes them.
        if share <= 0 { return a }
        if share >= 1 { return b }
        return Position(x: a.x + share * dx, y: a.y + share * dy)
    }

    @inlinable
    static func squaredDistance(_ a: Position, _ b: Position) -> Double {
        (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
    }

    @inlinable
    static func squaredDistance(_ position: Position, toSegment a: Position, _ b: Position) -> Double {
        squaredDistance(position, nearestPoint(onSegment: a, b, to: position))
    }
}
