public import GeoMath
public import NeedsModel

/// A territory as it was read: its tables, its boundaries and what people call its places.
public struct LoadedTerritory: Sendable {
    public var territory: Territory
    /// Area i is the boundary of `territory.communes[i]`.
    public var coverage: Coverage
    public var formerCommunes: [FormerCommune]
    public var places: [NamedPlace]
    /// Where maps write the names of EPCI and neighbours; empty when maps shall decide.
    public var labels: [LabelAnchor]

    public init(
        territory: Territory, coverage: Coverage, formerCommunes: [FormerCommune] = [], places: [NamedPlace] = [],
        labels: [LabelAnchor] = []
    ) {
        self.territory = territory
        self.coverage = coverage
        self.formerCommunes = formerCommunes
        self.places = places
        self.labels = labels
    }
}
