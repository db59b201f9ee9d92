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

    /// A land or department beyond the outline. Its name is centred on the position, Lambert-93.
    public struct Neighbour: Hashable, Sendable {
        public var french: String
        public var english: String
        public var position: Position

        public init(french: String, english: String, position: Position) {
            self.french = french
            self.english = english
            self.position = position
        }
    }

    /// What was looked at on paper: the names of the Nord Franche-Comté. Nothing for a territory that
    /// is not made of these five EPCI.
    public static func known(for territory: Territory) -> MapFurniture {
        let names = Set(territory.epcis.map(\.siren))
        return names == Set(nordFrancheComte.epciNames.keys) ? nordFrancheComte : MapFurniture()
    }

    private static let nordFrancheComte: MapFurniture = {
        let names: [(String, Double, Double, NameAnchor.Side)] = [
            ("200069060", 1_002_300, 6_750_200, .right),
            ("200069052", 1_004_300, 6_733_600, .right),
            ("249000241", 1_006_300, 6_712_300, .right),
            ("247000722", 976_300, 6_738_300, .left),
            ("200065647", 971_700, 6_707_000, .left),
        ]
        let neighbours: [(String, String, Double, Double)] = [
            ("Haut-Rhin", "Haut-Rhin", 1_008_300, 6_740_500),
            ("Suisse", "Switzerland", 1_002_300, 6_704_600),
            ("Vosges", "Vosges", 977_500, 6_749_500),
            ("Haute-Saône", "Haute-Saône", 968_500, 6_740_800),
            ("Doubs", "Doubs", 968_300, 6_712_800),
        ]
        var furniture = MapFurniture()
        for (siren, x, y, side) in names {
            guard let code = SirenCode(siren) else { continue }
            furniture.epciNames[code] = NameAnchor(position: Position(x: x, y: y), side: side)
        }
        furniture.neighbours = neighbours.map {
            Neighbour(french: $0.0, english: $0.1, position: Position(x: $0.2, y: $0.3))
        }
        return furniture
    }()
}
