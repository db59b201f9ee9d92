public import GeoTypes
public import NeedsModel

/// A commune anywhere in France, as the gazetteer of outside places keeps it.
public struct FrenchCommune: Hashable, Sendable {
    public var code: InseeCode
    public var name: String
    /// Degrees, to about a hundred metres.
    public var centre: Coordinate
    /// Municipal population, 0 when unknown.
    public var population: Int
    /// Five digits each; in any order.
    public var postalCodes: [String]

    public init(
        code: InseeCode, name: String, centre: Coordinate, population: Int, postalCodes: [String] = []
    ) {
        self.code = code
        self.name = name
        self.centre = centre
        self.population = population
        self.postalCodes = postalCodes
    }
}
