public import GeoTypes
public import NeedsModel

/// The place of a need as the public may see it: never finer than a commune.
public struct PublishedPlace: Hashable, Sendable {
    public var level: PlacementLevel
    /// INSEE code, SIREN, department or the territory's id; nil at level `none` and for an unnamed place outside.
    public var code: String?
    public var name: String?
    /// Of a commune.
    public var epci: SirenCode?
    /// Of a commune.
    public var department: DepartmentCode?
    /// Degrees; where needs of a commune are shown. Nil at every other level.
    public var centre: Coordinate?

    public init(
        level: PlacementLevel, code: String? = nil, name: String? = nil, epci: SirenCode? = nil,
        department: DepartmentCode? = nil, centre: Coordinate? = nil
    ) {
        self.level = level
        self.code = code
        self.name = name
        self.epci = epci
        self.department = department
        self.centre = centre
    }
}
