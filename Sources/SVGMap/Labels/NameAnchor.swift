public import GeoTypes

/// Where the name of a region stands beside the map.
public struct NameAnchor: Hashable, Sendable {
    /// Metres, on the plane of the map: where the text begins, or ends.
    public var position: Position
    public var side: Side

    /// The side of the map on which the name stands.
    public enum Side: Hashable, Sendable {
        /// Text that runs towards the map.
        case left
        /// Text that runs away from it.
        case right
    }

    public init(position: Position, side: Side) {
        self.position = position
        self.side = side
    }
}
