import Statistics
import TestSupport
import Testing

@Suite("The surface of relative risk")
struct RelativeRiskTests {
    private struct Expected: Decodable {
        struct Point: Decodable {
            var x: Double
            var y: Double
            var bandwidth: Double
            var relativeRisk: Double?
            var effectiveExpected: Double
        }
        var counts: [Int]
        var expectedInWindow: Double
        var minimumBandwidth: Double
        var maximumBandwidth: Double
        var points: [Point]
    }

    @Test(
        "agrees with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let expected = try #require(try ReferenceValues.decode("11_kernel.json", as: Expected.self))
        let territory = try #require(try ReferenceTerritory.read())
        let width = RelativeRisk.Width(
            expected: expected.expectedInWindow, leastMetres: expected.minimumBandwidth,
            mostMetres: expected.maximumBandwidth)
        let surface = try #require(
            RelativeRisk(try territory.areas(expected.counts), centres: territory.centres, width: width))
        #expect(!expected.points.isEmpty)
        for point in expected.points {
            let node = surface.node(at: PlanePoint(x: point.x, y: point.y))
            #expect(agrees(node.bandwidthMetres, point.bandwidth))
            #expect(agrees(node.effectiveExpected, point.effectiveExpected))
            #expect(agrees(node.value ?? -1, point.relativeRisk ?? -1))
        }
    }

    @Test("is 1 everywhere when everybody speaks at one rate, and fades where little is expected")
    func flat() throws {
        let centres = (0..<25).map { PlanePoint(x: Double($0 % 5) * 2_000, y: Double($0 / 5) * 2_000) }
        let areas = try #require(
            AreaCounts(counts: centres.map { _ in 4 }, populations: centres.map { _ in 400 }))
        let surface = try RelativeRisk.measure(areas, centres: centres, design: nil).get()
        for centre in centres {
            #expect(agrees(surface.node(at: centre).value ?? -1, 1))
            #expect((0...1).contains(surface.node(at: centre).opacity))
        }
        let far = surface.node(at: PlanePoint(x: 500_000, y: 0))
        #expect(far.value == nil && far.opacity == 0)
        #expect(RelativeRisk.levels.allSatisfy { $0 > 0 })
    }

    @Test("few contributions and groups that weigh more than people are refused")
    func refusals() throws {
        let centres = [PlanePoint(x: 0, y: 0)]
        let few = try #require(AreaCounts(counts: [49], populations: [400]))
        #expect(throws: Refusal(.tooFewExpected, have: 49, need: 50)) {
            _ = try RelativeRisk.measure(few, centres: centres, design: nil).get()
        }
        let many = try #require(AreaCounts(counts: [50], populations: [400]))
        #expect(throws: Refusal.self) {
            _ = try RelativeRisk.measure(many, centres: centres, design: DesignEffect(sourceSizes: [25, 25])).get()
        }
    }
}
