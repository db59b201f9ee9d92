/// What a check of a territory looked at and what it found.
public struct TerritoryCheckReport: Hashable, Sendable {
    /// The things that are proved, in the order in which they are.
    public enum Check: String, Sendable, CaseIterable {
        /// Every commune's code begins with its department's.
        case codesMatchDepartments = "codes-match-departments"
        /// Every EPCI and every department of the tables has a commune.
        case areasHaveCommunes = "areas-have-communes"
        /// Every commune has a municipal population.
        case populationsKnown = "populations-known"
        /// Every arc is used, and by one area on each side at the most.
        case sidesUsedOnce = "sides-used-once"
        /// Borders meet in vertices only.
        case bordersDoNotCross = "borders-do-not-cross"
        /// No ring meets itself or is without surface.
        case ringsSimple = "rings-simple"
        /// Exteriors counter-clockwise, holes clockwise.
        case ringsCounterClockwise = "rings-counter-clockwise"
        /// No place belongs to two communes.
        case noOverlap = "no-overlap"
        /// No place that communes surround belongs to none. A remark: it may be a lake, or abroad.
        case noHole = "no-hole"
        /// The outlines of the EPCI add up to that of the territory, hectare by hectare.
        case epcisTileTerritory = "epcis-tile-territory"
        /// The centre of every commune lies inside it.
        case centresInside = "centres-inside"
        /// The centre of every commune lies on the land for which the plane of its boundary is made: exchanged axes put
        /// boundary and centre together where there is no France.
        case centresOnTheirLand = "centres-on-their-land"
        /// The area that the table gives is that of the boundary, but for lakes and coasts.
        case areasAgree = "areas-agree"
        /// The territory is in one part. A remark: islands are none.
        case territoryInOnePart = "territory-in-one-part"
        /// Every EPCI is in one part. A remark likewise.
        case epcisInOnePart = "epcis-in-one-part"

        /// A failure is worth a look and does not make the territory unusable.
        public var isRemark: Bool {
            switch self {
            case .noHole, .territoryInOnePart, .epcisInOnePart, .populationsKnown: true
            default: false
            }
        }
    }

    public struct Item: Hashable, Sendable {
        public var check: Check
        /// How many things were looked at: communes, arcs, rings.
        public var examined: Int
        /// One line for each thing that is not as it should be: codes, places on the plane, sizes.
        public var faults: [String]

        public var isPassed: Bool { faults.isEmpty }
    }

    /// Communes and inhabitants of an EPCI or department.
    public struct Count: Hashable, Sendable {
        /// SIREN or department code; empty for communes without EPCI.
        public var code: String
        public var name: String
        public var communes: Int
        /// Nil when that of a commune is unknown.
        public var population: Int?
        /// Parts of the outline.
        public var parts: Int
        /// Plane area within the outline.
        public var squareMetres: Double
    }

    /// One for each check, in order.
    public var items: [Item]
    public var communes: Int
    public var population: Int?
    public var epcis: [Count]
    public var departments: [Count]
    public var arcs: Int
    public var vertices: Int

    /// Nothing but remarks.
    public var isSound: Bool { items.allSatisfy { $0.isPassed || $0.check.isRemark } }
}
