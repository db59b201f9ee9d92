import GeoMath
import GeoTypes
import Testing

@Suite("Mending slivers")
struct CoverageRepairTests {
    @Test("a gap goes to the higher group, cut where its areas meet, and the lower group's line stands")
    func gap() throws {
        let fixture = CoverageFixtures.sliver
        let (coverage, repair) = try CoverageFixtures.areas(fixture, groups: [0, 1, 1]).build()
        #expect(repair.patches(.gap).count == 1)
        #expect(repair.total(.gap) == 18_000)
        #expect(coverage.findings().isEmpty)
        // The western square is as it was drawn.
        #expect(Planar.area(of: coverage.multiPolygon(of: 0)) == Planar.area(of: fixture[0]))
        let east = (1...2).map { Planar.area(of: coverage.multiPolygon(of: $0)) }
        #expect(east.reduce(0, +) == 1_018_000)
        #expect(east.allSatisfy { $0 > 500_000 })
        #expect(coverage.dissolve(0..<3).polygons.map(\.holes.count) == [0])
    }

    @Test("with the groups the other way round the eastern line stands")
    func gapOtherWay() throws {
        let fixture = CoverageFixtures.sliver
        let coverage = try CoverageFixtures.areas(fixture, groups: [1, 0, 0]).build().coverage
        #expect(Planar.area(of: coverage.multiPolygon(of: 0)) == Planar.area(of: fixture[0]) + 18_000)
        #expect(Planar.area(of: coverage.multiPolygon(of: 1)) == 500_000)
    }

    @Test("an overlap belongs to the lower group alone")
    func overlap() throws {
        let (coverage, repair) = try CoverageFixtures.areas(CoverageFixtures.overlap, groups: [0, 1]).build()
        #expect(repair.patches(.overlap).map(\.area) == [18_000])
        #expect(repair.patches(.overlap).map(\.owner) == [0])
        #expect(Planar.area(of: coverage.multiPolygon(of: 0)) == 1_018_000)
        #expect(Planar.area(of: coverage.multiPolygon(of: 1)) == 982_000)
        #expect(coverage.findings().isEmpty)
    }

    @Test("borders that cross in a braid become one of the two lines")
    func braid() throws {
        let west = Polygon(
            exterior: CoverageFixtures.ring(
                (0, 0), (1000, 0), (1015, 200), (985, 400), (1015, 600), (985, 800), (1000, 1000), (0, 1000)))
        let east = Polygon(
            exterior: CoverageFixtures.ring(
                (1000, 0), (2000, 0), (2000, 1000), (1000, 1000), (1015, 800), (985, 600), (1015, 400), (985, 200)))
        let (coverage, repair) = try CoverageFixtures.areas([west, east], groups: [0, 1]).build()
        #expect(!repair.patches(.gap).isEmpty && !repair.patches(.overlap).isEmpty)
        #expect(coverage.findings().isEmpty)
        #expect(abs(Planar.area(of: coverage.multiPolygon(of: 0)) - Planar.area(of: west)) < 100)
    }

    @Test("a gap wider than a sliver stays a hole")
    func wideGap() throws {
        let (coverage, repair) = try CoverageFixtures.areas(CoverageFixtures.sliver).build(sliverWidth: 10)
        #expect(repair.patches.map(\.fault) == [.hole])
        #expect(coverage.findings().filter(\.isFault).isEmpty)
        #expect(coverage.findings().count == 1)
    }

    @Test("a bow-tie is taken as its two wings")
    func bowTie() throws {
        let wings = Polygon(exterior: CoverageFixtures.ring((0, 0), (1000, 1000), (1000, 0), (0, 900)))
        let coverage = try CoverageFixtures.areas([wings]).build().coverage
        #expect(coverage.findings().isEmpty)
        #expect(coverage.multiPolygon(of: 0).polygons.count == 2)
    }

    @Test("a commune that stands twice is an overlap of its whole surface, and what loses it is named")
    func twice() throws {
        let square = Polygon(exterior: CoverageFixtures.box(0, 0, 1000, 1000))
        #expect(throws: CoverageError.emptyArea(area: 1)) { try CoverageFixtures.areas([square, square]).build() }
    }
}
