/// Why a point was left out: the place that was written decides then.
public enum PointFault: Hashable, Sendable {
    case unreadable
    /// Latitude beyond ±90 or longitude beyond ±180 degrees.
    case outOfRange
    /// A latitude without longitude, or the reverse.
    case half
    /// Numbers of no plane that France and Switzerland use.
    case unknownGrid
    /// Farther from the territory than anybody speaks of.
    case far(kilometres: Int)
    /// There, if the two numbers were exchanged.
    case swapped(kilometres: Int)
    /// A line or an area.
    case notAPoint

    /// Stable name for scripts.
    public var id: String {
        switch self {
        case .unreadable: "unreadable-coordinate"
        case .outOfRange: "coordinate-out-of-range"
        case .half: "half-coordinate"
        case .unknownGrid: "unknown-grid"
        case .far: "far-from-territory"
        case .swapped: "swapped-axes"
        case .notAPoint: "not-a-point"
        }
    }
}
