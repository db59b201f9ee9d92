import Statistics
import TestSupport
import Testing

@Suite("Empirical Bayes")
struct EmpiricalBayesTests {
    private struct Expected: Decodable {
        struct Case: Decodable {
            var counts: [Int]
            var populations: [Int]
            var neighbours: Neighbours
            var poleRate: Double
            var varianceEstimate: Double
            var smoothedGlobal: [Double]
            var credible95: [[Double]]?
            var smoothedLocal: [Double]
        }
        /// Positions, or the name of the territory that has them.
        enum Neighbours: Decodable {
            case positions([[Int]])
            case territory
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                self = (try? container.decode([[Int]].self)).map { .positions($0) } ?? .territory
            }
        }
        var cases: [Case]
    }

    @Test(
        "agrees with the reference values, global and local",
        .enabled(if: ReferenceValues.folder != nil, "no folder of reference values"))
    func reference() throws {
        let cases = try #require(try ReferenceValues.decode("03_empirical_bayes.json", as: Expected.self)).cases
        let territory = try #require(try ReferenceTerritory.read())
        #expect(!cases.isEmpty)
        for expected in cases {
            let areas = try #require(AreaCounts(counts: expected.counts, populations: expected.populations))
            let global = try EmpiricalBayes.global(areas).get()
            #expect(agrees(global.wholeRate, expected.poleRate))
            #expect(agrees(global.variance, expected.varianceEstimate))
            #expect(zip(global.estimates, expected.smoothedGlobal).allSatisfy { agrees($0 ?? .nan, $1) })
            #expect((global.plausible == nil) == (expected.credible95 == nil))
            for (interval, limits) in zip(global.plausible ?? [], expected.credible95 ?? []) {
                #expect(agrees(interval?.lower ?? .nan, limits[0]) && agrees(interval?.upper ?? .nan, limits[1]))
            }
            let neighbourhood =
                switch expected.neighbours {
                case .positions(let lists):
                    Neighbourhood(lists.map { $0.map { Neighbourhood.Link(area: $0, borderMillimetres: 1) } })
                case .territory: territory.neighbourhood
                }
            let local = try EmpiricalBayes.local(areas, neighbourhood, least: 0).get()
            #expect(zip(local, expected.smoothedLocal).allSatisfy { agrees($0.value ?? .nan, $1) })
            #expect(local.allSatisfy { !$0.isGlobal })
        }
    }

    @Test("lies between the raw rate and the mean, and is the mean for all when chance explains the differences")
    func between() throws {
        var random = SplitMix64(seed: 41)
        for _ in 0..<200 {
            let size = Int.random(in: 1...40, using: &random)
            let populations = (0..<size).map { _ in Int.random(in: 0...5_000, using: &random) }
            let counts = populations.map { $0 == 0 ? 0 : Int.random(in: 0...30, using: &random) }
            let areas = try #require(AreaCounts(counts: counts, populations: populations))
            guard case .success(let result) = EmpiricalBayes.global(areas) else {
                #expect(areas.total == 0 || areas.population == 0)
                continue
            }
            for (area, estimate) in result.estimates.enumerated() {
                guard let estimate else {
                    #expect(populations[area] == 0)
                    continue
                }
                let raw = Double(counts[area]) / Double(populations[area])
                let slack = 1e-15
                #expect(
                    estimate >= min(raw, result.wholeRate) - slack && estimate <= max(raw, result.wholeRate) + slack)
                if result.refusal != nil { #expect(estimate == result.wholeRate) }
            }
        }
    }

    @Test("is refused when nothing was heard, and a poor neighbourhood takes the global estimate and says so")
    func refusals() throws {
        let silent = try #require(AreaCounts(counts: [0, 0], populations: [10, 20]))
        #expect(throws: Refusal(.allZero, have: 0, need: 1)) { try EmpiricalBayes.global(silent).get() }
        let areas = try #require(AreaCounts(counts: [1, 2, 60], populations: [100, 200, 300]))
        let chain = Neighbourhood([
            [.init(area: 1, borderMillimetres: 1)],
            [.init(area: 0, borderMillimetres: 1), .init(area: 2, borderMillimetres: 1)],
            [.init(area: 1, borderMillimetres: 1)],
        ])
        let local = try EmpiricalBayes.local(areas, chain).get()
        let global = try EmpiricalBayes.global(areas).get()
        #expect(local[0].isGlobal && local[0].value == global.estimates[0])
        #expect(!local[1].isGlobal)
        #expect(EmpiricalBayes.leastForLocalMap == 1000 && EmpiricalBayes.leastOfNeighbourhood == 5)
    }
}
