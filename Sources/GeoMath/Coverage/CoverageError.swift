/// What stops a coverage from being made. What can be repaired is a finding, not an error.
public enum CoverageError: Error, Hashable, Sendable {
    /// A ring refers to an arc that does not exist.
    case unknownArc(area: Int, reference: Int)
    /// An arc has fewer than two vertices.
    case shortArc(arc: Int)
    /// Two arcs that follow each other in a ring do not meet, or its end misses its start.
    case openRing(area: Int)
    /// An area without a single ring.
    case emptyArea(area: Int)
    /// A list of planes that is not as long as that of areas.
    case planeCount(areas: Int, planes: Int)
    /// A position that is not finite or too far from the origin of its plane.
    case notOnGrid(area: Int)
    /// Snapping and splitting did not come to rest: edges still cross after the last round.
    case stillCrossing(count: Int)
    /// More vertices than 32-bit numbers count.
    case tooLarge(vertices: Int)
}
