public import GeoTypes

/// Where a coverage is not what it should be.
public enum CoverageFinding: Hashable, Sendable {
    /// No ring walks the arc.
    case unusedArc(Int)
    /// Two rings walk the arc in the same direction.
    case repeatedUse(arc: Int)
    /// A ring meets one of its vertices twice.
    case ringNotSimple(area: Int, at: Position)
    /// A ring of fewer than three vertices, or without surface.
    case flatRing(area: Int, at: Position)
    /// An exterior ring that runs clockwise, or a hole that runs counter-clockwise.
    case wrongWinding(area: Int, at: Position)
    /// Two edges cross inside, or one ends on the other, or both are the same line twice.
    case crossing(at: Position)
    /// A part of the plane that several areas claim, square metres.
    case overlap(areas: [Int], squareMetres: Double, at: Position)
    /// A part of the plane that areas surround and none has: no fault by itself, it may be a lake or abroad.
    case hole(areas: [Int], squareMetres: Double, at: Position)
}
