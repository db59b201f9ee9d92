import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Plane relations")
struct PlanarRelationTests {
    typealias Corners = (Double, Double, Double, Double)

    @Test(
        "two segments are disjoint, touch, cross or overlap",
        arguments: [
            ((0, 0, 4, 4), (0, 4, 4, 0), .crossing), ((0, 0, 4, 0), (2, 0, 2, 3), .touching),
            ((0, 0, 4, 0), (4, 0, 9, 9), .touching), ((0, 0, 4, 0), (4, 0, 9, 0), .touching),
            ((0, 0, 4, 0), (3, 0, 9, 0), .overlapping), ((0, 0, 4, 0), (1, 0, 2, 0), .overlapping),
            ((0, 0, 0, 4), (0, 5, 0, 9), .disjoint), ((0, 0, 4, 0), (0, 1, 4, 1), .disjoint),
            ((0, 0, 4, 0), (5, 0, 5, 9), .disjoint), ((0, 0, 4, 0), (5, -1, 5, 1), .disjoint),
            ((1, 1, 1, 1), (0, 0, 2, 2), .touching), ((1, 1, 1, 1), (1, 1, 1, 1), .touching),
            ((1, 1, 1, 1), (2, 2, 2, 2), .disjoint), ((3, 3, 3, 3), (0, 0, 2, 2), .disjoint),
            ((0, 0, 2, 2), (2, 2, 0, 0), .overlapping),
        ] as [(Corners, Corners, SegmentRelation)])
    func segments(_ first: Corners, _ second: Corners, _ expected: SegmentRelation) {
        let (a, b) = (Position(x: first.0, y: first.1), Position(x: first.2, y: first.3))
        let (c, d) = (Position(x: second.0, y: second.1), Position(x: second.2, y: second.3))
        // The answer does not depend on which is which, nor on directions.
        for (p, q, r, s) in [(a, b, c, d), (b, a, c, d), (a, b, d, c), (c, d, a, b), (d, c, b, a)] {
            #expect(Planar.relation(ofSegment: p, q, to: r, s) == expected)
        }
    }

    @Test("random segments on a small lattice agree with the common points of fractions")
    func lattice() {
        let seed: UInt64 = 0x5EED_0031
        var random = SplitMix64(seed: seed)
        func corner() -> (Int, Int) { (Int.random(in: 0...4, using: &random), Int.random(in: 0...4, using: &random)) }
        for _ in 0..<5_000 {
            let (a, b, c, d) = (corner(), corner(), corner(), corner())
            let relation = Planar.relation(
                ofSegment: Position(x: Double(a.0), y: Double(a.1)), Position(x: Double(b.0), y: Double(b.1)),
                to: Position(x: Double(c.0), y: Double(c.1)), Position(x: Double(d.0), y: Double(d.1)))
            #expect((relation != .disjoint) == Self.meet(a, b, c, d), "seed \(seed): \(a) \(b) \(c) \(d)")
        }
    }

    /// Whether a + s(b − a) = c + t(d − c) has an answer with s and t in 0…1, by Cramer's rule; lines
    /// that are parallel are asked whether an end of one lies on the other.
    private static func meet(_ a: (Int, Int), _ b: (Int, Int), _ c: (Int, Int), _ d: (Int, Int)) -> Bool {
        let (ux, uy, vx, vy) = (b.0 - a.0, b.1 - a.1, d.0 - c.0, d.1 - c.1)
        let (wx, wy) = (c.0 - a.0, c.1 - a.1)
        let determinant = ux * vy - uy * vx
        if determinant != 0 {
            let sign = determinant.signum()
            let (s, t) = (sign * (wx * vy - wy * vx), sign * (wx * uy - wy * ux))
            return s >= 0 && s <= abs(determinant) && t >= 0 && t <= abs(determinant)
        }
        func holds(_ p: (Int, Int), _ q: (Int, Int), _ r: (Int, Int)) -> Bool {
            (q.0 - p.0) * (r.1 - p.1) == (q.1 - p.1) * (r.0 - p.0) && min(p.0, q.0) <= r.0 && r.0 <= max(p.0, q.0)
                && min(p.1, q.1) <= r.1 && r.1 <= max(p.1, q.1)
        }
        return holds(a, b, c) || holds(a, b, d) || holds(c, d, a) || holds(c, d, b)
    }

    @Test("an area covers its borders and those of its holes, not the inside of a hole")
    func covers() {
        let square = PlanarMeasureTests.ring([(0, 0), (10, 0), (10, 10), (0, 10)])
        let hole = PlanarMeasureTests.ring([(2, 2), (4, 2), (4, 4), (2, 4)])
        let polygon = Polygon(exterior: square, holes: [hole])
        #expect(Planar.covers(polygon, Position(x: 1, y: 1)) && Planar.covers(polygon, Position(x: 10, y: 5)))
        #expect(Planar.covers(polygon, Position(x: 2, y: 3)) && !Planar.covers(polygon, Position(x: 3, y: 3)))
        #expect(!Planar.covers(polygon, Position(x: .nan, y: 3)) && !Planar.covers(polygon, Position(x: 3, y: .nan)))
        #expect(!Planar.covers(MultiPolygon([]), Position(x: 0, y: 0)))
    }
}
