import GeoMath
import GeoTypes
import Testing

@Suite("Building a coverage")
struct CoverageBuilderTests {
    @Test("two communes keep their border once")
    func twoCommunesOneBorder() throws {
        let (coverage, repair) = try CoverageFixtures.areas(CoverageFixtures.twoCommunesOneBorder).build()
        #expect(coverage.arcCount == 3)
        #expect(repair.patches.isEmpty)
        #expect(coverage.neighbours().map { [$0.first, $0.second] } == [[0, 1]])
        #expect(coverage.neighbours().map(\.sharedLength) == [1000])
        #expect(coverage.findings().isEmpty)
    }

    @Test("the winding of the input does not matter: exteriors come out counter-clockwise")
    func winding() throws {
        let turned = CoverageFixtures.twoCommunesOneBorder.map { Polygon(exterior: $0.exterior.reversed) }
        let coverage = try CoverageFixtures.areas(turned).build().coverage
        for area in 0..<2 {
            for polygon in coverage.multiPolygon(of: area).polygons {
                #expect(Planar.signedArea(of: polygon.exterior) == 1_000_000)
            }
        }
        #expect(coverage == (try CoverageFixtures.areas(CoverageFixtures.twoCommunesOneBorder).build().coverage))
    }

    @Test("a commune inside another is its hole, clockwise, on the same arc")
    func donut() throws {
        let coverage = try CoverageFixtures.areas(CoverageFixtures.donut).build().coverage
        #expect(coverage.arcCount == 2)
        let outer = coverage.multiPolygon(of: 0).polygons
        #expect(outer.count == 1 && outer[0].holes.count == 1)
        #expect(outer.first?.holes.first.map { Planar.signedArea(of: $0) } == -1_000_000)
        #expect(coverage.findings().isEmpty)
        #expect(coverage.dissolve(0..<2).polygons.map(\.holes.count) == [0])
    }

    @Test("an enclave abroad stays a hole and is reported")
    func enclave() throws {
        let (coverage, repair) = try CoverageFixtures.areas(CoverageFixtures.enclaveAbroad).build()
        #expect(repair.patches.map(\.fault) == [.hole])
        #expect(repair.total(.hole) == 1_000_000)
        #expect(
            coverage.findings() == [
                .hole(areas: [0], squareMetres: 1_000_000, at: Position(x: 1000, y: 1000))
            ])
    }

    @Test("a junction that only one side knows becomes a vertex of both")
    func junction() throws {
        let (coverage, repair) = try CoverageFixtures.areas(CoverageFixtures.junctionOnOneSide).build()
        #expect(repair.splits > 0)
        #expect(
            coverage.multiPolygon(of: 0).polygons.first?.exterior.vertices.contains(Position(x: 1000, y: 400)) == true)
        #expect(coverage.neighbours().map(\.sharedLength) == [400, 600, 1000])
        #expect(coverage.findings().isEmpty)
    }

    @Test("two parts of a merged commune lose the border between them")
    func merged() throws {
        var builder = CoverageBuilder()
        let area = builder.addArea(plane: .lambert93)
        for polygon in CoverageFixtures.twoCommunesOneBorder { try builder.add(polygon, to: area) }
        let coverage = try builder.build().coverage
        #expect(coverage.multiPolygon(of: 0).polygons.count == 1)
        #expect(Planar.area(of: coverage.multiPolygon(of: 0)) == 2_000_000)
    }

    @Test("parts that touch in a point stay apart, so that every ring is simple")
    func touchingParts() throws {
        var builder = CoverageBuilder()
        let area = builder.addArea(plane: .lambert93)
        try builder.add(Polygon(exterior: CoverageFixtures.box(0, 0, 1000, 1000)), to: area)
        try builder.add(Polygon(exterior: CoverageFixtures.box(1000, 1000, 2000, 2000)), to: area)
        let coverage = try builder.build().coverage
        #expect(coverage.multiPolygon(of: 0).polygons.count == 2)
        #expect(coverage.findings().isEmpty)
    }

    @Test("a ring without surface on the grid is counted and dropped; an area of nothing else is refused")
    func collapsed() throws {
        let thin = Polygon(exterior: CoverageFixtures.ring((0, 0), (0.2, 0), (0.2, 0.3)))
        #expect(throws: CoverageError.emptyArea(area: 0)) { try CoverageFixtures.areas([thin]).build() }
        let (_, repair) = try CoverageFixtures.areas([
            Polygon(exterior: CoverageFixtures.box(0, 0, 100, 100), holes: [thin.exterior])
        ]).build()
        #expect(repair.collapsedRings == 1)
    }

    @Test(
        "a position that is not finite or off every plane is refused, not rounded",
        arguments: [
            Double.nan, .infinity, -.infinity, 3e7, 1e300,
        ])
    func offGrid(_ x: Double) throws {
        var builder = CoverageBuilder()
        let area = builder.addArea(plane: .lambert93)
        #expect(throws: CoverageError.notOnGrid(area: 0)) {
            try builder.add(Polygon(exterior: CoverageFixtures.ring((0, 0), (x, 0), (5, 5))), to: area)
        }
    }
}
