public import GeoTypes

/// A name that floats beyond the outline: a country, a department.
public struct Neighbour: Hashable, Sendable {
    public var name: String
    /// Metres, on the plane of the map: the middle of the name.
    public var position: Position

    public init(name: String, position: Position) {
        self.name = name
        self.position = position
    }
}
