/// A rectangle on the projected plane, in metres; edges belong to it.
public struct Extent: Hashable, Sendable {
    public var minX: Double
    public var minY: Double
    public var maxX: Double
    public var maxY: Double

    @inlinable
    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    /// The least extent around `positions`, nil when there are none.
    public init?(around positions: some Sequence<Position>) {
        var iterator = positions.makeIterator()
        guard let first = iterator.next() else { return nil }
        self.init(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
        while let next = iterator.next() {
            minX = min(minX, next.x)
            minY = min(minY, next.y)
            maxX = max(maxX, next.x)
            maxY = max(maxY, next.y)
        }
    }

    /// Metres from west to east.
    @inlinable public var width: Double { maxX - minX }
    /// Metres from south to north.
    @inlinable public var height: Double { maxY - minY }

    @inlinable
    public func contains(_ position: Position) -> Bool {
        position.x >= minX && position.x <= maxX && position.y >= minY && position.y <= maxY
    }

    @inlinable
    public func intersects(_ other: Extent) -> Bool {
        minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
    }

    /// The least extent around both.
    public func union(_ other: Extent) -> Extent {
        Extent(
            minX: min(minX, other.minX), minY: min(minY, other.minY),
            maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
    }
}
