/// A place that a need can be tied to: its level and its code in one value, so that no code stands beside the
/// wrong level.
public enum PlaceID: Hashable, Sendable {
    case commune(InseeCode)
    case epci(SirenCode)
    case department(DepartmentCode)
    /// The whole territory, by its id: « tout le pôle ».
    case pole(String)
    /// Known and not in the territory. INSEE code, department or country; nil when it cannot be named.
    case outside(String?)
    /// Nothing usable: empty, not found, or ambiguous between places that no area of the territory holds.
    case nowhere

    /// What columns named level and code say; nil when the code has not the form of its level.
    public init?(level: PlacementLevel, code: String?) {
        let place: PlaceID? =
            switch level {
            case .commune: code.flatMap { InseeCode($0) }.map { .commune($0) }
            case .epci: code.flatMap { SirenCode($0) }.map { .epci($0) }
            case .department: code.flatMap { DepartmentCode($0) }.map { .department($0) }
            case .pole: code.map { .pole($0) }
            case .outside: .outside(code)
            case .none: .nowhere
            }
        guard let place else { return nil }
        self = place
    }

    public var level: PlacementLevel {
        switch self {
        case .commune: .commune
        case .epci: .epci
        case .department: .department
        case .pole: .pole
        case .outside: .outside
        case .nowhere: .none
        }
    }

    /// INSEE code, SIREN, department number, the territory's id; nil where there is none.
    public var code: String? {
        switch self {
        case .commune(let code): code.rawValue
        case .epci(let siren): siren.rawValue
        case .department(let code): code.rawValue
        case .pole(let id): id
        case .outside(let code): code
        case .nowhere: nil
        }
    }

    /// In the territory, at whatever level.
    public var isInside: Bool {
        switch self {
        case .commune, .epci, .department, .pole: true
        case .outside, .nowhere: false
        }
    }
}

extension PlaceID: Comparable {
    /// By level, from the smallest area to nowhere, then by code.
    public static func < (left: PlaceID, right: PlaceID) -> Bool {
        left.level == right.level ? (left.code ?? "") < (right.code ?? "") : left.level < right.level
    }
}
