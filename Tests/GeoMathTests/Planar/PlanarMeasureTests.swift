import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Plane measures")
struct PlanarMeasureTests {
    static func ring(_ corners: [(Double, Double)], at origin: Position = Position(x: 0, y: 0)) -> Ring<Position> {
        Ring(corners.map { Position(x: origin.x + $0.0, y: origin.y + $0.1) })
    }

    static let farOrigin = Position(x: 989_928, y: 6_733_683)
    static let lShape = [(0.0, 0.0), (4, 0), (4, 1), (1, 1), (1, 3), (0, 3)]

    @Test("a counter-clockwise ring has a positive area, the same ring turned around the negative one")
    func signedArea() {
        let ring = Self.ring(Self.lShape, at: Self.farOrigin)
        #expect(Planar.signedArea(of: ring) == 6)
        #expect(Planar.signedArea(of: ring.reversed) == -6)
        #expect(Planar.signedArea(of: Ring([])) == 0)
        #expect(Planar.signedArea(of: Self.ring([(1, 1), (2, 2)])) == 0)
    }

    @Test("holes are taken away whatever their winding, parts are summed")
    func area() {
        let hole = Self.ring([(1, 1), (2, 1), (2, 2), (1, 2)])
        let square = Self.ring([(0, 0), (10, 0), (10, 10), (0, 10)])
        for hole in [hole, hole.reversed] {
            for square in [square, square.reversed] {
                let polygon = Polygon(exterior: square, holes: [hole])
                #expect(Planar.area(of: polygon) == 99)
                #expect(Planar.area(of: MultiPolygon([polygon, polygon])) == 198)
            }
        }
    }

    @Test("far from the origin a square metre keeps its digits")
    func farAway() {
        let square = Self.ring([(0, 0), (0.001, 0), (0.001, 0.001), (0, 0.001)], at: Self.farOrigin)
        #expect(abs(Planar.signedArea(of: square) - 1e-6) < 1e-11)
    }

    @Test("the centroid of an L lies where its two bars balance, whatever the winding")
    func centroid() throws {
        for ring in [Self.ring(Self.lShape, at: Self.farOrigin), Self.ring(Self.lShape, at: Self.farOrigin).reversed] {
            let centre = try #require(Planar.centroid(of: Polygon(exterior: ring)))
            #expect(abs(centre.x - Self.farOrigin.x - 1.5) < 1e-9 && abs(centre.y - Self.farOrigin.y - 1) < 1e-9)
        }
    }

    @Test("a hole pushes the centroid away")
    func centroidOfDonut() throws {
        let square = Self.ring([(0, 0), (10, 0), (10, 10), (0, 10)])
        let hole = Self.ring([(5, 0), (10, 0), (10, 10), (5, 10)])
        let centre = try #require(Planar.centroid(of: Polygon(exterior: square, holes: [hole])))
        #expect(centre == Position(x: 2.5, y: 5))
    }

    @Test("without surface the lines are weighed, without lines the vertices, without vertices nothing")
    func centroidOfNothing() {
        #expect(Planar.centroid(of: Polygon(exterior: Self.ring([(0, 0), (4, 0), (4, 0)]))) == Position(x: 2, y: 0))
        #expect(Planar.centroid(of: Polygon(exterior: Self.ring([(3, 7)]))) == Position(x: 3, y: 7))
        #expect(Planar.centroid(of: MultiPolygon([])) == nil)
    }

    @Test("the distance to a segment is that to its foot, or to an end")
    func distance() {
        let (a, b) = (Position(x: 0, y: 0), Position(x: 10, y: 0))
        #expect(Planar.distance(Position(x: 5, y: 3), toSegment: a, b) == 3)
        #expect(Planar.distance(Position(x: -3, y: 4), toSegment: a, b) == 5)
        #expect(Planar.distance(Position(x: 13, y: -4), toSegment: a, b) == 5)
        #expect(Planar.distance(Position(x: 3, y: 4), toSegment: a, a) == 5)
        #expect(Planar.nearestPoint(onSegment: a, b, to: Position(x: 99, y: 1)) == b)
    }
}
