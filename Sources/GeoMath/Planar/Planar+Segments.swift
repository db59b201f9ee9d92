public import GeoTypes

/// What two closed segments have in common.
public enum SegmentRelation: Sendable, Hashable {
    /// Nothing.
    case disjoint
    /// One point, and it is an end of at least one of them.
    case touching
    /// One point inside both.
    case crossing
    /// More than one point.
    case overlapping
}

extension Planar {
    /// What the segments ab and cd have in common. Exact; a segment may be a single point.
    public static func relation(ofSegment a: Position, _ b: Position, to c: Position, _ d: Position) -> SegmentRelation
    {
        let (cSide, dSide) = (turn(a, b, c), turn(a, b, d))
        let (aSide, bSide) = (turn(c, d, a), turn(c, d, b))
        let isOnOneLine = cSide == .straight && dSide == .straight && aSide == .straight && bSide == .straight
        if isOnOneLine { return relationOnOneLine(a, b, c, d) }
        if cSide == dSide && cSide != .straight || aSide == bSide && aSide != .straight { return .disjoint }
        if cSide != .straight && dSide != .straight && aSide != .straight && bSide != .straight { return .crossing }
        return .touching
    }

    private static func relationOnOneLine(
        _ a: Position, _ b: Position, _ c: Position, _ d: Position
    ) -> SegmentRelation {
        // Order along the line is the order of x, then y; two single points are on a line as well.
        let (aFirst, aLast) = (a.x, a.y) <= (b.x, b.y) ? (a, b) : (b, a)
        let (cFirst, cLast) = (c.x, c.y) <= (d.x, d.y) ? (c, d) : (d, c)
        let from = (aFirst.x, aFirst.y) >= (cFirst.x, cFirst.y) ? aFirst : cFirst
        let to = (aLast.x, aLast.y) <= (cLast.x, cLast.y) ? aLast : cLast
        if from == to { return .touching }
        return (from.x, from.y) < (to.x, to.y) ? .overlapping : .disjoint
    }
}
