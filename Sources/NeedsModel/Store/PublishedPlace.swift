public import GeoTypes

/// The place of a need as the public may see it: never finer than a commune.
public struct PublishedPlace: Hashable, Sendable {
    public var id: PlaceID
    public var name: String?
    /// Of a commune.
    public var epci: SirenCode?
    /// Of a commune.
    public var department: DepartmentCode?
    /// Degrees; where needs of a commune are shown. Nil at every other level.
    public var centre: Coordinate?

    public init(
        id: PlaceID, name: String? = nil, epci: SirenCode? = nil,
        department: DepartmentCode? = nil, centre: Coordinate? = nil
    ) {
        self.id = id
        self.name = name
        self.epci = epci
        self.department = department
        self.centre = centre
    }

    public var level: PlacementLevel { id.level }
    public var code: String? { id.code }
}
