/// The stage that answered (column `result_method`).
public struct PlacementMethod: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let insee = PlacementMethod(rawValue: "insee")
    public static let exact = PlacementMethod(rawValue: "exact")
    public static let alias = PlacementMethod(rawValue: "alias")
    public static let former = PlacementMethod(rawValue: "former")
    public static let locality = PlacementMethod(rawValue: "locality")
    public static let area = PlacementMethod(rawValue: "area")
    public static let postcode = PlacementMethod(rawValue: "postcode")
    public static let point = PlacementMethod(rawValue: "point")
    public static let fuzzy = PlacementMethod(rawValue: "fuzzy")
    public static let address = PlacementMethod(rawValue: "address")
    /// A moderator decided.
    public static let review = PlacementMethod(rawValue: "review")
    /// A moderator corrected the place of one need, whatever its words mean elsewhere.
    public static let correction = PlacementMethod(rawValue: "correction")
    /// No stage answered.
    public static let none = PlacementMethod(rawValue: "none")

    public var description: String { rawValue }
}
