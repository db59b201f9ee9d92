import Statistics
import TestSupport
import Testing

@Suite("Moran's index")
struct MoranIndexTests {
    private struct Expected: Decodable {
        var counts: [Int]
        var seed: String
        var replicates: Int
        var priorVariance: Double
        var z: [Double]
        var globalI: Double
        var expectation: Double
        var globalPPermutation: Double
        var globalPParametric: Double
        var localI: [Double]
        var localPParametric: [Double]
        var localQ: [Double]
        var quadrant: [String]
    }

    @Test(
        "agrees with the reference values, replicates included",
        .enabled(if: ReferenceValues.folder != nil, "no folder of reference values"))
    func reference() throws {
        let expected = try #require(try ReferenceValues.decode("06_moran.json", as: Expected.self))
        let territory = try #require(try ReferenceTerritory.read())
        let moran = try MoranIndex.measure(
            try territory.areas(expected.counts), territory.neighbourhood, seed: try #require(UInt64(expected.seed)),
            replicates: expected.replicates
        ).get()
        #expect(agrees(moran.variance, expected.priorVariance))
        #expect(agrees(moran.index, expected.globalI))
        #expect(agrees(moran.expectation, expected.expectation))
        #expect(moran.permutationPValue == expected.globalPPermutation)
        #expect(moran.parametricPValue == expected.globalPParametric)
        #expect(zip(moran.areas, expected.z).allSatisfy { agrees($0.z, $1) })
        #expect(zip(moran.areas, expected.localI).allSatisfy { agrees($0.index, $1) })
        #expect(moran.areas.map(\.pValue) == expected.localPParametric)
        #expect(zip(moran.areas, expected.localQ).allSatisfy { agrees($0.qValue ?? -1, $1) })
        #expect(moran.areas.map(\.quadrant.rawValue) == expected.quadrant)
    }

    /// A band of areas with equal populations, each beside the next.
    private func band(_ counts: [Int]) throws -> (AreaCounts, Neighbourhood) {
        let links = counts.indices.map { area in
            [area - 1, area + 1].filter(counts.indices.contains).map {
                Neighbourhood.Link(area: $0, borderMillimetres: 1)
            }
        }
        let areas = try #require(AreaCounts(counts: counts, populations: counts.map { _ in 1_000 }))
        return (areas, Neighbourhood(links))
    }

    @Test("the mean of the local indices is the index of the whole, and new names for the areas leave it as it is")
    func sums() throws {
        var random = SplitMix64(seed: 5)
        let counts = (0..<60).map { _ in Int.random(in: 0...9, using: &random) }
        let (areas, neighbourhood) = try band(counts)
        let moran = try MoranIndex.measure(areas, neighbourhood).get()
        #expect(agrees(moran.areas.reduce(0) { $0 + $1.index } / 60, moran.index))
        let order = Array((0..<60).reversed())
        let renamed = try MoranIndex.measure(
            try #require(AreaCounts(counts: order.map { counts[$0] }, populations: counts.map { _ in 1_000 })),
            Neighbourhood(
                order.map { old in
                    neighbourhood.links[old].map { .init(area: 59 - $0.area, borderMillimetres: 1) }
                })
        ).get()
        #expect(agrees(renamed.index, moran.index))
    }

    @Test("is refused with few areas, without contributions and when all rates are equal")
    func refusals() throws {
        func reason(_ counts: [Int]) throws -> Refusal.Reason? {
            let (areas, neighbourhood) = try band(counts)
            if case .failure(let refusal) = MoranIndex.measure(areas, neighbourhood) { return refusal.reason }
            return nil
        }
        #expect(try reason([1, 2, 3]) == .tooFewAreas)
        #expect(try reason([Int](repeating: 0, count: 40)) == .allZero)
        #expect(try reason([Int](repeating: 3, count: 40)) == .noVariance)
        #expect(MoranIndex.localRefusal(total: 999, design: nil)?.reason == .tooFewExpected)
        #expect(MoranIndex.localRefusal(total: 1_000, design: nil) == nil)
        #expect(MoranIndex.localRefusal(total: 5_000, design: DesignEffect(sourceSizes: [2_500, 2_500])) != nil)
        #expect(MoranIndex.leastForGlobal == 500)
    }

    @Test("a strong block of neighbours is found, and drawn as high among high")
    func cluster() throws {
        let counts = (0..<60).map { (20..<28).contains($0) ? 40 : 10 }
        let (areas, neighbourhood) = try band(counts)
        let moran = try MoranIndex.measure(areas, neighbourhood, seed: 1, replicates: 999).get()
        #expect((moran.parametricPValue ?? 1) <= 0.001)
        #expect(!moran.clusters.isEmpty)
        #expect(moran.clusters.allSatisfy { (20..<28).contains($0) && moran.areas[$0].quadrant == .highAmongHigh })
    }
}
