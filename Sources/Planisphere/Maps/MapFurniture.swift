public import GeoTypes
public import NeedsModel
public import SVGMap

/// Names that stand around a map, at places chosen by eye. Without them the names of the EPCI are
/// placed by rule and the neighbours are not named.
public struct MapFurniture: Hashable, Sendable {
    public var epciNames: [SirenCode: NameAnchor]
    public var neighbours: [Neighbour]

    public init(epciNames: [SirenCode: NameAnchor] = [:], neighbours: [Neighbour] = []) {
        self.epciNames = epciNames
        self.neighbours = neighbours
    }

    /// A land or department beyond the outline. Its name is centred on the position.
    public struct Neighbour: Hashable, Sendable {
        public var name: String
        /// Metres, on the plane of the territory.
        public var position: Position

        public init(name: String, position: Position) {
            self.name = name
            self.position = position
        }
    }
}
