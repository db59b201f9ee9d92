/// One value of a dimension: what a row of counts stands for.
public enum CountKey: Hashable, Sendable {
    /// Of a dimension of places: a commune, an EPCI or a department.
    case area(PlaceID)
    /// Needs which the dimension cannot tell apart further, at the level where they are placed: in a
    /// table of communes « placed at an EPCI only », in one of EPCI « in a commune without EPCI ».
    case apart(PlacementLevel)
    case theme(String)
    case kind(String)
    /// Nil: not stated.
    case audience(String?)
    /// Nil: no date.
    case month(CountMonth?)

    /// INSEE code, SIREN, department, identifier or « 2021-09 »; the level's name for `apart`; empty
    /// for what was not stated.
    public var code: String {
        switch self {
        case .area(let place): place.code ?? ""
        case .apart(let level): level.rawValue
        case .theme(let id), .kind(let id): id
        case .audience(let id): id ?? ""
        case .month(let month): month?.description ?? ""
        }
    }
}

/// A month of a year.
public struct CountMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let year: Int
    /// 1…12.
    public let month: Int

    /// Nil when there is no such month. Years 1…9999.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// « 2021-09 ».
    public var description: String {
        let digits = String(year)
        return String(repeating: "0", count: 4 - digits.count) + digits + (month < 10 ? "-0" : "-") + String(month)
    }

    public static func < (left: CountMonth, right: CountMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}
