public import GeoTypes
public import NeedsModel

/// Answers in which commune of the territory a point lies. The owner of the boundaries provides it, so
/// that the geocoder needs none.
public struct PointLocator: Sendable {
    public enum Answer: Hashable, Sendable {
        case inside(InseeCode)
        /// The nearest commune of the territory and the distance to its boundary in metres.
        case outside(nearest: InseeCode, metres: Double)
    }

    /// Degrees in; called from several threads at once.
    public let locate: @Sendable (Coordinate) -> Answer

    public init(_ locate: @escaping @Sendable (Coordinate) -> Answer) { self.locate = locate }
}
