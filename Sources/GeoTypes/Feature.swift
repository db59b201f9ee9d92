/// A thing with a place and properties (RFC 7946 §3.2). A nil geometry is an unlocated feature.
public struct Feature: Hashable, Sendable {
    /// Stable between runs: INSEE code, SIREN, number of the need.
    public enum Identifier: Hashable, Sendable {
        case string(String)
        case integer(Int64)
    }

    public var id: Identifier?
    public var geometry: Geometry?
    public var properties: Properties
    /// `bbox`; nil when the member is absent.
    public var boundingBox: BoundingBox?

    public init(
        id: Identifier? = nil, geometry: Geometry?, properties: Properties = Properties(),
        boundingBox: BoundingBox? = nil
    ) {
        self.id = id
        self.geometry = geometry
        self.properties = properties
        self.boundingBox = boundingBox
    }
}

/// RFC 7946 §3.3, with members of our own beside (`foreignMembers`, §6.1).
public struct FeatureCollection: Hashable, Sendable {
    public var features: [Feature]
    public var boundingBox: BoundingBox?
    /// Never named `type`, `features`, `bbox`, `coordinates`, `geometry` or `properties` (§7.1);
    /// not checked.
    public var foreignMembers: Properties

    public init(
        features: [Feature], boundingBox: BoundingBox? = nil, foreignMembers: Properties = Properties()
    ) {
        self.features = features
        self.boundingBox = boundingBox
        self.foreignMembers = foreignMembers
    }
}
