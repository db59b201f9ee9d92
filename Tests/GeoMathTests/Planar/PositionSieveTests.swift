import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Positions in the union of polygons")
struct PositionSieveTests {
    private static func square(_ x: Double, _ y: Double, _ side: Double) -> Ring<Position> {
        Ring([
            Position(x: x, y: y), Position(x: x + side, y: y), Position(x: x + side, y: y + side),
            Position(x: x, y: y + side),
        ])
    }

    @Test("a polygon that stands twice, or lies on another, takes nothing away")
    func overlaps() {
        let positions = [Position(x: 1, y: 1), Position(x: 3, y: 3), Position(x: 9, y: 9)]
        var sieve = PositionSieve(positions)
        let polygon = Polygon(exterior: Self.square(0, 0, 4))
        #expect(sieve.take(coveredBy: polygon) == [0, 1])
        #expect(sieve.take(coveredBy: polygon) == [])
        #expect(sieve.take(coveredBy: Polygon(exterior: Self.square(2, 2, 8))) == [2])
    }

    @Test("borders belong to a polygon, those of its holes too; what lies in a hole may be in the next polygon")
    func borders() {
        let positions = [
            Position(x: 0, y: 0), Position(x: 5, y: 10), Position(x: 4, y: 5), Position(x: 5, y: 5),
            Position(x: .nan, y: 5), Position(x: 10.000_000_1, y: 5),
        ]
        var sieve = PositionSieve(positions)
        #expect(
            sieve.take(coveredBy: Polygon(exterior: Self.square(0, 0, 10), holes: [Self.square(4, 4, 2)])) == [0, 1, 2])
        #expect(sieve.take(coveredBy: Polygon(exterior: Self.square(4.5, 4.5, 1))) == [3])
    }

    @Test("overlapping triangles take what ST_Union of SpatiaLite covers", arguments: [UInt64(1), 2, 3])
    func union(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        func position(_ around: Position, _ reach: Double) -> Position {
            Position(
                x: around.x + .random(in: -reach...reach, using: &random),
                y: around.y + .random(in: -reach...reach, using: &random))
        }
        let middle = Position(x: 6.8, y: 47.6)
        let triangles = (0..<60).map { _ in
            let corner = position(middle, 0.5)
            return Polygon(exterior: Ring([corner, position(corner, 0.2), position(corner, 0.2)]))
        }
        let positions = (0..<2_000).map { _ in position(middle, 0.7) }
        let database = try SpatiaLiteDatabase()
        try database.execute("CREATE TABLE triangle (area BLOB); CREATE TABLE whole (area BLOB)")
        try database.run(
            "INSERT INTO triangle VALUES (ST_GeomFromWKB(?, 4326))",
            triangles.map { [.bytes(MultiPolygon([$0]).wellKnownBinary)] })
        try database.execute("INSERT INTO whole SELECT ST_Union(area) FROM triangle")
        var theirs: Set<Int> = []
        try database.run(
            "SELECT ?1 FROM whole WHERE ST_Intersects(area, MakePoint(?2, ?3, 4326))",
            positions.enumerated().map { [.integer($0), .number($1.x), .number($1.y)] }
        ) { theirs.insert($0[0]) }
        var sieve = PositionSieve(positions)
        let ours = Set(triangles.flatMap { sieve.take(coveredBy: $0) })
        #expect(ours == theirs, "seed \(seed)")
        #expect(ours.count > 200 && ours.count < 1_800)
    }

    @Test("a ring that crosses itself says where; one that touches itself does not cross")
    func crossing() throws {
        let bowTie = Ring([
            Position(x: 0, y: 0), Position(x: 2, y: 2), Position(x: 2, y: 0), Position(x: 0, y: 2),
        ])
        let place = try #require(Planar.selfCrossing(of: bowTie))
        #expect(Planar.distance(place, Position(x: 1, y: 1)) < 1e-12)
        let touching = Ring([
            Position(x: 0, y: 0), Position(x: 1, y: 1), Position(x: 2, y: 0), Position(x: 2, y: 2),
            Position(x: 1, y: 1), Position(x: 0, y: 2),
        ])
        #expect(Planar.selfCrossing(of: touching) == nil)
        #expect(Planar.selfCrossing(of: Self.square(0, 0, 1)) == nil)
    }
}
