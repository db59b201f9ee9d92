import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Inscribed circle")
struct InscribedCircleTests {
    @Test("a square's circle touches its four sides, a hole in the middle drives it into a corner")
    func square() throws {
        let square = PlanarMeasureTests.ring([(0, 0), (10, 0), (10, 10), (0, 10)])
        let circle = try #require(InscribedCircle(of: MultiPolygon([Polygon(exterior: square)]), precision: 0.01))
        #expect(abs(circle.radius - 5) <= 0.01 && Planar.distance(circle.centre, Position(x: 5, y: 5)) < 0.1)
        let hole = PlanarMeasureTests.ring([(4, 4), (6, 4), (6, 6), (4, 6)])
        let donut = MultiPolygon([Polygon(exterior: square, holes: [hole])])
        // Tangent to two sides at (r, r) and to the corner (4, 4): (4 − r)√2 = r.
        let expected = 4 * 2.0.squareRoot() / (1 + 2.0.squareRoot())
        #expect(abs(try #require(InscribedCircle(of: donut, precision: 0.001)).radius - expected) <= 0.001)
    }

    @Test("the largest of several parts has it")
    func parts() throws {
        let small = PlanarMeasureTests.ring([(0, 0), (1, 0), (1, 1), (0, 1)])
        let large = PlanarMeasureTests.ring([(50, 50), (54, 50), (54, 54), (50, 54)])
        let circle = try #require(
            InscribedCircle(of: MultiPolygon([Polygon(exterior: small), Polygon(exterior: large)]), precision: 0.01))
        #expect(abs(circle.radius - 2) <= 0.01 && circle.centre.x > 50)
    }

    @Test("no area has no circle, and no precision is too fine")
    func nothing() throws {
        let flat = PlanarMeasureTests.ring([(0, 0), (5, 5), (9, 9)])
        #expect(InscribedCircle(of: MultiPolygon([Polygon(exterior: flat)]), precision: 1) == nil)
        #expect(InscribedCircle(of: MultiPolygon([]), precision: 1) == nil)
        let square = PlanarMeasureTests.ring([(0, 0), (10, 0), (10, 10), (0, 10)])
        for precision in [0, -1, .nan] {
            let circle = try #require(
                InscribedCircle(of: MultiPolygon([Polygon(exterior: square)]), precision: precision))
            #expect(abs(circle.radius - 5) < 1e-4)
        }
    }

    @Test("random areas: the circle fits, and no lattice point is deeper than the precision allows")
    func random() throws {
        let seed: UInt64 = 0x5EED_0033
        var random = SplitMix64(seed: seed)
        for area in RandomAreas.country(&random, count: 3, commune: 1_000, origin: Position(x: 950_000, y: 6_700_000)) {
            let border = area.polygons[0].exterior.vertices
            func depth(_ position: Position) -> Double {
                guard Planar.covers(area, position) else { return 0 }
                return zip(border, border.dropFirst()).map { Planar.distance(position, toSegment: $0, $1) }.min() ?? 0
            }
            let circle = try #require(InscribedCircle(of: area, precision: 1))
            #expect(Planar.covers(area, circle.centre) && depth(circle.centre) == circle.radius, "seed \(seed)")
            let extent = try #require(Extent(around: border))
            for step in 0..<900 {
                let position = Position(
                    x: extent.minX + extent.width * Double(step % 30) / 29,
                    y: extent.minY + extent.height * Double(step / 30) / 29)
                #expect(depth(position) <= circle.radius + 1, "seed \(seed): \(position)")
            }
            #expect(InscribedCircle(of: area, precision: 1) == circle)
        }
    }
}
