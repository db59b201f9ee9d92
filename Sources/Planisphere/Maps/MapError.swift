public import Statistics

/// Why a map cannot be drawn. That there is too little to show is no error: the map says so.
public enum MapError: Error, Hashable, Sendable {
    /// The coverage and the list of communes are of different territories.
    case coverageMismatch(areas: Int, communes: Int)
    /// A count for a commune or an EPCI that the territory does not have.
    case unknownCode(String)
    /// A count below zero.
    case negativeCount(code: String, count: Int)
    /// More classes than the palette can tell apart, or fewer than one.
    case classes(asked: Int, most: Int)
    /// Limits by hand that the values refuse.
    case refused(Refusal)
}
