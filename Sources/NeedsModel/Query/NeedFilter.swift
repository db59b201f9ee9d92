public import GeoTypes

/// Which needs are meant. Everything given must hold; inside one list any value is enough; an empty
/// list or nil asks for nothing. Only public needs are ever matched.
public struct NeedFilter: Hashable, Sendable {
    /// Identifiers of main themes; `Theme.unclassifiedID` is one.
    public var themes: [String] = []
    public var kinds: [String] = []
    /// Secret, see `CountDimension.audience`.
    public var audiences: [String] = []
    /// These three add up: a need that is in one of the communes, EPCI **or** departments matches.
    /// An EPCI or a department means its communes and what is placed at the area itself.
    public var communes: [InseeCode] = []
    public var epcis: [SirenCode] = []
    public var departments: [DepartmentCode] = []
    /// First day; needs without a date do not match.
    public var since: CalendarDate?
    /// Last day, included; needs without a date do not match.
    public var until: CalendarDate?
    /// Part of the words of the need, without regard to case and accents.
    public var text: String?
    /// Name of the workshop, the whole of it, without regard to case and accents.
    public var workshop: String?
    /// Which of the three places is looked at; nil is the effective one (concerned, else lived in, else heard).
    public var placeRole: PlaceRole?
    public var area: AreaFilter?
    /// These communes and nothing else, on top of every other place; an empty set matches no need. Nil asks for nothing.
    public var selection: Set<InseeCode>?
    /// Communes that share a border line with this one; itself excluded.
    public var adjacentTo: InseeCode?
    /// At most so many needs, in order of their number; counts do not look at it.
    public var limit: Int?
    /// Only needs whose number is greater: the last one of the page before.
    public var after: Int64?

    public init() {}
}

/// Where, as a shape.
public struct AreaFilter: Hashable, Sendable {
    public enum Shape: Hashable, Sendable {
        case box(BoundingBox)
        /// Metres on the ellipsoid.
        case near(Coordinate, radius: Double)
    }

    /// What stands for the need. Anyone who may move a shape over exact points can find them by
    /// halving it, so `exact` is for the owner of the database alone.
    public enum Precision: Hashable, Sendable {
        /// The centre of its commune, as in every export; a need placed higher never matches.
        case commune
        /// The point that was written; the centre of the commune when there was none.
        case exact
    }

    public var shape: Shape
    public var precision: Precision

    public init(_ shape: Shape, precision: Precision = .commune) {
        self.shape = shape
        self.precision = precision
    }
}
