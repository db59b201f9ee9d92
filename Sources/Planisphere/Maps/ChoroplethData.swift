public import GeoMath
public import NeedsModel

/// What a choropleth is made of: the territory, and public counts that follow the request's filters.
///
/// The total of the map is the sum of `communes`, `atEPCI`, `atDepartment`, `atPole`, `outside` and
/// `nowhere`: every need stands once, at the level at which it could be placed.
public struct ChoroplethData: Sendable {
    public var territory: Territory
    /// Area i is `territory.communes[i]`.
    public var coverage: Coverage
    /// Needs placed in a commune, matching the request. A commune that is not named has none.
    public var communes: [InseeCode: MapCount]
    /// Needs placed at an EPCI and in none of its communes.
    public var atEPCI: [SirenCode: MapCount]
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
    /// Communes whose count is kept secret. Published needs never are.
    public var suppressed: Set<InseeCode>
    /// First and last day of collection among the needs of the map.
    public var period: ClosedRange<CalendarDate>?
    /// Contributions of each source (workshop, table, lone form) of the map, for the design effect;
    /// empty when unknown, which the map then says.
    public var sourceSizes: [Int]
    /// Workshops and markets among the sources.
    public var workshops: Int
    /// Where the contributions come from, as the footer prints it: « échantillon inventé ».
    public var collection: String
    /// Names around the map, as the territory folder places them.
    public var furniture: MapFurniture

    public init(
        territory: Territory, coverage: Coverage, communes: [InseeCode: MapCount],
        atEPCI: [SirenCode: MapCount] = [:], atDepartment: Int = 0, atPole: Int = 0, outside: Int = 0,
        nowhere: Int = 0, anyContribution: [InseeCode: Int], suppressed: Set<InseeCode> = [],
        period: ClosedRange<CalendarDate>? = nil, sourceSizes: [Int] = [], workshops: Int = 0, collection: String,
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
        self.suppressed = suppressed
        self.period = period
        self.sourceSizes = sourceSizes
        self.workshops = workshops
        self.collection = collection
        self.furniture = furniture
    }
}

/// How much was heard in one place.
public struct MapCount: Hashable, Sendable {
    public var contributions: Int
    /// People who spoke through them.
    public var voices: Int
    /// Distinct sources: workshops, tables, lone forms.
    public var sources: Int

    public init(contributions: Int, voices: Int, sources: Int) {
        self.contributions = contributions
        self.voices = voices
        self.sources = sources
    }
}
