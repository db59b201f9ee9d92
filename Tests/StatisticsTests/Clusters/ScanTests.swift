import Statistics
import TestSupport
import Testing

@Suite("Scan statistics")
struct ScanTests {
    private struct Expected: Decodable {
        struct Case: Decodable {
            var counts: [Int]
            var seed: String
            var replicates: Int
            var logLikelihoodRatio: Double
            var pValue: Double
            var centre: String
            var members: [String]
            var cases: Int
            var population: Int
            var expected: Double
            var relativeRisk: Double
        }
        var cases: [Case]
    }

    @Test(
        "agree with the reference values, replicates included",
        .enabled(if: ReferenceValues.folder != nil, "no folder of reference values"))
    func reference() throws {
        let cases = try #require(try ReferenceValues.decode("07_scan.json", as: Expected.self)).cases
        let territory = try #require(try ReferenceTerritory.read())
        #expect(!cases.isEmpty)
        for expected in cases {
            let scan = try ScanStatistic.measure(
                try territory.areas(expected.counts), centres: territory.centres,
                seed: try #require(UInt64(expected.seed)), design: nil, replicates: expected.replicates
            ).get()
            let found = try #require(scan.clusters.first)
            #expect(agrees(found.logLikelihoodRatio, expected.logLikelihoodRatio))
            #expect(found.pValue == expected.pValue)
            #expect(territory.communes[found.centre].code == expected.centre)
            #expect(found.members == territory.positions(expected.members))
            #expect(found.cases == expected.cases && found.population == expected.population)
            #expect(agrees(found.expected, expected.expected))
            #expect(agrees(found.relativeRisk ?? -1, expected.relativeRisk))
            var seen = Set<Int>()
            for cluster in scan.clusters {
                #expect(seen.isDisjoint(with: cluster.members))
                seen.formUnion(cluster.members)
            }
            #expect(scan.clusters.count <= 4)
            #expect(scan.null.count == expected.replicates)
        }
    }

    private let line = (0..<40).map { PlanePoint(x: Double($0) * 1_000, y: 0) }

    @Test("few contributions and groups that weigh more than people are refused")
    func refusals() throws {
        let few = try #require(AreaCounts(counts: [Int](repeating: 3, count: 40), populations: line.map { _ in 100 }))
        #expect(throws: Refusal(.tooFewExpected, have: 120, need: 150)) {
            try ScanStatistic.measure(few, centres: line, seed: 1, design: nil).get()
        }
        let many = try #require(AreaCounts(counts: [Int](repeating: 5, count: 40), populations: line.map { _ in 100 }))
        let clustered = try #require(DesignEffect(sourceSizes: [100, 100]))
        #expect(throws: Refusal.self) {
            try ScanStatistic.measure(many, centres: line, seed: 1, design: clustered).get()
        }
        #expect(throws: Refusal(.tooFewExpected, have: 40, need: 100)) {
            try ThemeScan.measure(
                cases: line.map { _ in 1 }, needs: line.map { _ in 5 }, populations: line.map { _ in 100 },
                centres: line, seed: 1, blocks: nil
            ).get()
        }
    }

    @Test("a theme that takes more of what is said in one place is found there")
    func theme() throws {
        let cases = line.indices.map { (10..<16).contains($0) ? 20 : 2 }
        let scan = try ThemeScan.measure(
            cases: cases, needs: line.map { _ in 30 }, populations: line.map { _ in 100 }, centres: line, seed: 4,
            blocks: nil, replicates: 199
        ).get()
        let cluster = try #require(scan.cluster)
        #expect(cluster.members.sorted() == Array(10..<16))
        #expect(cluster.cases == 120 && cluster.needs == 180)
        #expect(cluster.pValue == 1.0 / 200)
        #expect(cluster.shareInside > cluster.shareOutside)
    }

    @Test("with labels that keep together the same counts surprise less")
    func blocks() throws {
        let cases = line.indices.map { $0 < 6 ? 20 : 2 }
        let needs = line.map { _ in 30 }
        func pValue(_ blocks: [ThemeScan.Block]?) throws -> Double {
            try #require(
                try ThemeScan.measure(
                    cases: cases, needs: needs, populations: line.map { _ in 100 }, centres: line, seed: 4,
                    blocks: blocks, replicates: 199
                ).get().cluster
            ).pValue
        }
        let alone = try pValue(nil)
        let together = try pValue([.init(needs: 180, cases: 120)] + (0..<34).map { _ in .init(needs: 30, cases: 2) })
        #expect(alone == 1.0 / 200)
        #expect(together > 0.5)
    }
}
