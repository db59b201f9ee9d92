import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Simplifying a coverage")
struct SimplifierTests {
    @Test("both directions of the measured Hausdorff distance stay under the tolerance and under the report")
    func hausdorff() throws {
        var generator = SplitMix64(seed: 7)
        let polygons = CoverageFixtures.crookedBoard(columns: 4, rows: 4, steps: 12, wave: 30, using: &generator)
        let coverage = try CoverageFixtures.areas(polygons).build().coverage
        let (simple, report) = coverage.simplified(tolerance: 25)
        #expect(report.verticesAfter < report.verticesBefore)
        #expect(report.maximumDistance <= 25)
        for area in 0..<coverage.areaCount {
            let before = coverage.multiPolygon(of: area).polygons.flatMap { $0.rings.flatMap(\.vertices) }
            let after = simple.multiPolygon(of: area).polygons.flatMap { $0.rings.flatMap(\.vertices) }
            #expect(Planar.hausdorff(before, after, spacing: 2) <= report.maximumDistance + 1e-9)
        }
    }

    @Test("a tolerance of zero takes out what lies on a straight line and nothing else")
    func straight() throws {
        let square = Polygon(
            exterior: CoverageFixtures.ring((0, 0), (500, 0), (1000, 0), (1000, 1000), (300, 1000), (0, 1000), (0, 1)))
        let coverage = try CoverageFixtures.areas([square]).build().coverage
        let simple = coverage.simplified(tolerance: 0).coverage
        #expect(simple.multiPolygon(of: 0).polygons.first?.exterior.vertices.count == 5)
        #expect(Planar.area(of: simple.multiPolygon(of: 0)) == Planar.area(of: coverage.multiPolygon(of: 0)))
    }

    @Test("an islet keeps a surface whatever the tolerance")
    func islet() throws {
        let islet = Polygon(
            exterior: Ring(
                (0..<60).map { step in
                    let turn = Double(step) / 60 * 2 * Double.pi
                    return Position(x: 50 * cosine(turn), y: 50 * cosine(turn - .pi / 2))
                }))
        let simple = try CoverageFixtures.areas([islet]).build().coverage.simplified(tolerance: 1e9).coverage
        #expect(simple.findings().isEmpty)
        #expect(Planar.area(of: simple.multiPolygon(of: 0)) > 0)
    }

    @Test("a lens between two nodes does not collapse to a line")
    func lens() throws {
        let lens = Polygon(exterior: CoverageFixtures.ring((0, 0), (500, -3), (1000, 0), (500, 3)))
        let south = Polygon(exterior: CoverageFixtures.ring((0, 0), (0, -900), (1000, -900), (1000, 0), (500, -3)))
        let north = Polygon(exterior: CoverageFixtures.ring((1000, 0), (1000, 900), (0, 900), (0, 0), (500, 3)))
        let simple = try CoverageFixtures.areas([lens, south, north]).build().coverage.simplified(tolerance: 100)
            .coverage
        #expect(simple.findings().isEmpty)
        #expect(Planar.area(of: simple.multiPolygon(of: 0)) > 0)
        #expect(simple.neighbours().count == 2)
    }

    @Test("a village in a bend keeps the bend")
    func vertexInTheWay() throws {
        // The border bends around an enclave that a straight line would cut.
        let around = Polygon(
            exterior: CoverageFixtures.ring((0, 0), (500, 400), (1000, 0), (1000, 2000), (0, 2000)))
        let below = Polygon(
            exterior: CoverageFixtures.ring((0, 0), (0, -1000), (1000, -1000), (1000, 0), (500, 400)),
            holes: [CoverageFixtures.box(450, 200, 550, 300)])
        let village = Polygon(exterior: CoverageFixtures.box(450, 200, 550, 300))
        let simple = try CoverageFixtures.areas([around, below, village]).build().coverage.simplified(tolerance: 1e6)
            .coverage
        #expect(simple.multiPolygon(of: 0).polygons.first?.exterior.vertices.contains(Position(x: 500, y: 400)) == true)
        #expect(simple.findings().isEmpty)
    }

    /// Without importing a C library: 12 terms of the series are exact enough for a drawing.
    private func cosine(_ angle: Double) -> Double {
        var (term, sum) = (1.0, 1.0)
        for step in 1...12 {
            term *= -angle * angle / Double((2 * step - 1) * 2 * step)
            sum += term
        }
        return sum
    }
}
