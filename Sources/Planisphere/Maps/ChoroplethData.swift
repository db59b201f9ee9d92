public import GeoMath
public import NeedsModel
public import Statistics

/// What a choropleth is made of: the territory, and public counts that follow the request's filters.
///
/// The total of the map is the sum of `communes`, `atEPCI`, `atDepartment`, `atPole`, `outside` and
/// `nowhere`: every need stands once, at the level at which it could be placed.
public struct ChoroplethData: Sendable {
    public var territory: Territory
    /// Area i is `territory.communes[i]`.
    public var coverage: Coverage
    /// Needs placed in a commune, matching the request. A commune that is not named has none.
    public var communes: [InseeCode: Tally]
    /// Needs placed at an EPCI and in none of its communes.
    public var atEPCI: [SirenCode: Tally]
    /// Needs placed at a department.
    public var atDepartment: Int
    /// Needs placed at the whole territory.
    public var atPole: Int
    /// Needs placed outside the territory.
    public var outside: Int
    /// Needs that could not be placed.
    public var nowhere: Int
    /// Public contributions of any theme and kind in each commune: without any a commune is « non
    /// entendue », with some it is « zéro » when the request finds nothing there.
    public var anyContribution: [InseeCode: Int]
    /// EPCI that were heard on any subject, in their communes or as a whole.
    var heardEPCIs: Set<SirenCode> = []
    /// The places that were asked for; nil: everywhere.
    public var selection: Set<PlaceID>?
    /// The whole territory under the same filter without its places: what rates are compared with. Nil: the counts
    /// above are those of the whole.
    public var reference: Reference?
    /// States that may occur under the filter: the others stand in no legend.
    public var states: [AreaState]
    /// First and last day of collection among the needs of the map.
    public var period: ClosedRange<CalendarDate>?
    /// What clustering does to the figures; nil when nobody knows the sources, which the map then says.
    public var clustering: DesignEffect?
    /// Workshops and markets among the sources, one for each day.
    public var workshops: Int
    /// Where the contributions come from, as the footer prints it: « échantillon inventé ».
    public var collection: String
    /// Names around the map, as the territory folder places them.
    public var furniture: MapFurniture

    public init(
        territory: Territory, coverage: Coverage, communes: [InseeCode: Tally],
        atEPCI: [SirenCode: Tally] = [:], atDepartment: Int = 0, atPole: Int = 0, outside: Int = 0,
        nowhere: Int = 0, anyContribution: [InseeCode: Int],
        selection: Set<PlaceID>? = nil, reference: Reference? = nil, states: [AreaState] = [.value, .notHeard],
        period: ClosedRange<CalendarDate>? = nil, clustering: DesignEffect? = nil, workshops: Int = 0,
        collection: String,
        furniture: MapFurniture = MapFurniture()
    ) {
        self.territory = territory
        self.coverage = coverage
        self.communes = communes
        self.atEPCI = atEPCI
        self.atDepartment = atDepartment
        self.atPole = atPole
        self.outside = outside
        self.nowhere = nowhere
        self.anyContribution = anyContribution
        self.selection = selection
        self.reference = reference
        self.states = states
        self.period = period
        self.clustering = clustering
        self.workshops = workshops
        self.collection = collection
        self.furniture = furniture
    }
}

extension ChoroplethData {
    /// Needs of the whole territory.
    public struct Reference: Hashable, Sendable {
        /// Placed in it, at whatever level.
        public var inside: Int
        /// Placed in its EPCI: what parts are tested against.
        var inEPCIs: Int

        public init(inside: Int, inEPCIs: Int) {
            self.inside = inside
            self.inEPCIs = inEPCIs
        }
    }
}
