public import GeoTypes

/// A vertex of a coverage on its plane's grid of **whole metres**.
///
/// Integers make every question about sides, crossings and equality exact; differences of two
/// coordinates within `limit` multiply in `Int64` without overflow.
public struct GridPoint: Hashable, Sendable, Comparable {
    /// Metres eastwards.
    public var x: Int32
    /// Metres northwards.
    public var y: Int32

    /// Largest magnitude of a coordinate that a coverage takes: the planes of France stay below 9,000 km.
    public static let limit: Int32 = 20_000_000

    @inlinable
    public init(x: Int32, y: Int32) {
        self.x = x
        self.y = y
    }

    /// The nearest grid point, halves away from zero; nil when a number is not finite or beyond `limit`.
    @inlinable
    public init?(nearest position: Position) {
        let x = position.x.rounded(.toNearestOrAwayFromZero)
        let y = position.y.rounded(.toNearestOrAwayFromZero)
        guard abs(x) <= Double(Self.limit), abs(y) <= Double(Self.limit) else { return nil }
        self.init(x: Int32(x), y: Int32(y))
    }

    @inlinable public var position: Position { Position(x: Double(x), y: Double(y)) }

    /// West to east, then south to north.
    @inlinable
    public static func < (left: GridPoint, right: GridPoint) -> Bool {
        left.x != right.x ? left.x < right.x : left.y < right.y
    }
}

extension GridPoint {
    /// Twice the signed area of the triangle `a b c`, m²: positive when `c` lies left of `a → b`, zero
    /// when the three are in line. Exact.
    @inlinable
    @inline(__always)
    static func turn(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Int64 {
        (Int64(b.x) - Int64(a.x)) &* (Int64(c.y) - Int64(a.y))
            &- (Int64(b.y) - Int64(a.y)) &* (Int64(c.x) - Int64(a.x))
    }

    /// `self` lies on the closed segment `a b`. Exact.
    @inline(__always)
    func isOn(_ a: GridPoint, _ b: GridPoint) -> Bool {
        min(a.x, b.x) <= x && x <= max(a.x, b.x) && min(a.y, b.y) <= y && y <= max(a.y, b.y)
            && GridPoint.turn(a, b, self) == 0
    }

    /// Metres to the nearest point of the closed segment `a b`.
    func distance(toSegment a: GridPoint, _ b: GridPoint) -> Double {
        let (dx, dy) = (Double(b.x) - Double(a.x), Double(b.y) - Double(a.y))
        let (px, py) = (Double(x) - Double(a.x), Double(y) - Double(a.y))
        let length = dx * dx + dy * dy
        let along = length == 0 ? 0 : min(1, max(0, (px * dx + py * dy) / length))
        let (ex, ey) = (px - along * dx, py - along * dy)
        return (ex * ex + ey * ey).squareRoot()
    }

    /// Metres to `other`.
    func distance(to other: GridPoint) -> Double {
        let (dx, dy) = (Double(other.x) - Double(x), Double(other.y) - Double(y))
        return (dx * dx + dy * dy).squareRoot()
    }

    /// Order of directions around a point, counter-clockwise from east; both vectors are not zero.
    static func isBefore(_ a: (x: Int64, y: Int64), _ b: (x: Int64, y: Int64)) -> Bool {
        let (halfA, halfB) = (a.y < 0 || (a.y == 0 && a.x < 0), b.y < 0 || (b.y == 0 && b.x < 0))
        if halfA != halfB { return !halfA }
        return a.x &* b.y &- a.y &* b.x > 0
    }
}
