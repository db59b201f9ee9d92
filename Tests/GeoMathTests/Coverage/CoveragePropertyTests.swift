import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Random coverages")
struct CoveragePropertyTests {
    @Test(
        "a crooked board has no findings, before and after simplifying, and keeps its neighbours",
        arguments: 0..<24)
    func board(_ seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let polygons = CoverageFixtures.crookedBoard(
            columns: Int.random(in: 1...7, using: &generator), rows: Int.random(in: 1...7, using: &generator),
            steps: Int.random(in: 1...9, using: &generator), wave: 25, using: &generator)
        let (coverage, repair) = try CoverageFixtures.areas(polygons).build()
        #expect(coverage.findings().isEmpty, "seed \(seed)")
        #expect(coverage.areaCount == polygons.count)
        // Waves may cross near corners; only then is there something to mend.
        if repair.patches.isEmpty && repair.splits == 0 {
            for (area, polygon) in polygons.enumerated() {
                #expect(Planar.area(of: coverage.multiPolygon(of: area)) == Planar.area(of: polygon), "seed \(seed)")
            }
        }
        let pairs = coverage.neighbours().map { [$0.first, $0.second] }
        for tolerance in [5.0, 40, 400, 1e6] {
            let (simple, report) = coverage.simplified(tolerance: tolerance)
            #expect(simple.findings().isEmpty, "seed \(seed), tolerance \(tolerance)")
            #expect(report.maximumDistance <= tolerance)
            #expect(simple.neighbours().map { [$0.first, $0.second] } == pairs, "seed \(seed), tolerance \(tolerance)")
            #expect(report.verticesAfter == simple.pointCount && report.verticesBefore == coverage.pointCount)
        }
    }

    @Test("boards drawn apart, with overlaps and gaps everywhere, come out sound", arguments: 100..<124)
    func apart(_ seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let polygons = CoverageFixtures.crookedBoard(columns: 4, rows: 4, steps: 5, wave: 15, using: &generator)
        // Every area is drawn anew with an error of its own.
        let drawn = polygons.map { polygon in
            Polygon(
                exterior: Ring(
                    polygon.exterior.vertices.dropLast().map { vertex in
                        Position(
                            x: vertex.x + .random(in: -12...12, using: &generator),
                            y: vertex.y + .random(in: -12...12, using: &generator))
                    }))
        }
        let (coverage, repair) = try CoverageFixtures.areas(drawn).build()
        let findings = coverage.findings()
        #expect(findings.filter(\.isFault).isEmpty, "seed \(seed): \(findings.filter(\.isFault))")
        #expect(findings.count == repair.patches(.hole).count, "seed \(seed)")
        #expect(!repair.patches.isEmpty)
        #expect(coverage.simplified(tolerance: 30).coverage.findings().filter(\.isFault).isEmpty, "seed \(seed)")
        // The board's inside is filled: what is left open lies at the rim.
        let area = Planar.area(of: coverage.dissolve(0..<16))
        let sum = (0..<16).reduce(0.0) { $0 + Planar.area(of: coverage.multiPolygon(of: $1)) }
        #expect(abs(area - sum) < 0.5, "seed \(seed)")
    }

    @Test("the order of the areas changes their numbers only", arguments: 200..<206)
    func order(_ seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let polygons = CoverageFixtures.crookedBoard(columns: 3, rows: 3, steps: 4, wave: 15, using: &generator)
        let order = (0..<9).shuffled(using: &generator)
        let straight = try CoverageFixtures.areas(polygons).build().coverage
        let shuffled = try CoverageFixtures.areas(order.map { polygons[$0] }).build().coverage
        for (place, area) in order.enumerated() {
            #expect(shuffled.multiPolygon(of: place) == straight.multiPolygon(of: area), "seed \(seed)")
        }
    }
}
