/// How large the place is that a need could be tied to. Every need has exactly one.
public enum PlacementLevel: String, Hashable, Sendable, CaseIterable {
    case commune
    case epci
    case department
    /// The whole territory: « tout le pôle ».
    case pole
    /// A place that is known and is not in the territory.
    case outside
    /// Nothing usable: empty, not found, or ambiguous between places that no area of the territory holds.
    case none
}

extension PlacementLevel: Comparable {
    /// From the smallest area to nowhere.
    public static func < (left: PlacementLevel, right: PlacementLevel) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .commune: 0
        case .epci: 1
        case .department: 2
        case .pole: 3
        case .outside: 4
        case .none: 5
        }
    }
}
