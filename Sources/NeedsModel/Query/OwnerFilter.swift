public import GeoTypes

/// A filter that the owner of the database may ask: all that the public may, and what is secret.
public struct OwnerFilter: Hashable, Sendable {
    public var shared: PublicFilter
    /// Identifiers of audiences; nil in the set: not stated. Secret for single needs.
    public var audiences: Set<String?>?
    /// A shape around the point that was written, or the centre of the commune where there was none.
    public var exactArea: ExactArea?

    public init(_ shared: PublicFilter = PublicFilter()) { self.shared = shared }
}

/// Where, as a shape in degrees; its edge belongs to it.
public enum ExactArea: Hashable, Sendable {
    case box(BoundingBox)
    /// Metres on the ellipsoid.
    case near(Coordinate, radius: Double)
}
