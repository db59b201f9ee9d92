import Statistics
import TestSupport
import Testing

@Suite("Adaptive zones")
struct AdaptiveZonesTests {
    private struct Expected: Decodable {
        struct Case: Decodable {
            var counts: [Int]
            var k: Int
            var greedyZones: [[String]]
            var number: Int
            var upperBound: Int
            var numberWithImprovement: Int
            var borderBetweenZonesMm: Int
        }
        var cases: [Case]
    }

    @Test(
        "agree with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let cases = try #require(try ReferenceValues.decode("10_zones.json", as: Expected.self)).cases
        let territory = try #require(try ReferenceTerritory.read())
        #expect(!cases.isEmpty)
        for expected in cases {
            let areas = try territory.areas(expected.counts)
            let problem = try #require(
                ZoneProblem(
                    areas: areas, groups: territory.groups, centres: territory.centres,
                    neighbourhood: territory.neighbourhood, least: expected.k))
            let greedy = problem.greedy()
            let wanted = Set(expected.greedyZones.map { territory.positions($0).sorted() })
            #expect(Set(greedy.zones) == wanted)
            #expect(greedy.zones.count == expected.number)
            #expect(greedy.borderMillimetres == expected.borderBetweenZonesMm)
            #expect(problem.upperBound == expected.upperBound)
            let improved = problem.improved(greedy)
            #expect(improved.zones.count >= max(expected.numberWithImprovement - 1, expected.number))
            #expect(improved.zones.count <= expected.upperBound)
            try hold(improved, areas, territory.groups, territory.neighbourhood, least: expected.k)
        }
    }

    /// What every division promises: a partition, inside its groups, of one piece, with enough in each zone.
    private func hold(
        _ zones: AdaptiveZones, _ areas: AreaCounts, _ groups: [Int], _ neighbourhood: Neighbourhood, least: Int
    ) throws {
        #expect(zones.zones.flatMap { $0 }.sorted() == Array(areas.counts.indices))
        for (number, zone) in zones.zones.enumerated() {
            #expect(Set(zone.map { groups[$0] }).count == 1)
            var left = Set(zone)
            var open = [try #require(zone.first)]
            left.remove(open[0])
            while let area = open.popLast() {
                for link in neighbourhood.links[area] where left.remove(link.area) != nil { open.append(link.area) }
            }
            #expect(left.isEmpty)
            #expect(zones.suppressed.contains(number) == (zone.reduce(0) { $0 + areas.counts[$1] } < least))
        }
    }

    @Test("on grids of any counts the promises hold, and improving never loses a zone")
    func grids() throws {
        var random = SplitMix64(seed: 77)
        for _ in 0..<30 {
            let (columns, rows) = (6, 5)
            let count = columns * rows
            func position(_ x: Int, _ y: Int) -> Int? {
                (0..<columns).contains(x) && (0..<rows).contains(y) ? y * columns + x : nil
            }
            let neighbourhood = Neighbourhood(
                (0..<count).map { area in
                    let (x, y) = (area % columns, area / columns)
                    return [position(x - 1, y), position(x + 1, y), position(x, y - 1), position(x, y + 1)]
                        .compactMap { $0.map { .init(area: $0, borderMillimetres: 1_000) } }
                })
            let counts = (0..<count).map { _ in Int.random(in: 0...6, using: &random) / 2 }
            let areas = try #require(AreaCounts(counts: counts, populations: counts.map { $0 * 10 + 100 }))
            let groups = (0..<count).map { $0 % columns < 3 ? 0 : 1 }
            let centres = (0..<count).map {
                PlanePoint(x: Double($0 % columns) * 1_000, y: Double($0 / columns) * 1_000)
            }
            let problem = try #require(
                ZoneProblem(
                    areas: areas, groups: groups, centres: centres, neighbourhood: neighbourhood, least: 5))
            let greedy = problem.greedy()
            let improved = problem.improved(greedy)
            try hold(greedy, areas, groups, neighbourhood, least: 5)
            try hold(improved, areas, groups, neighbourhood, least: 5)
            #expect(improved.zones.count >= greedy.zones.count)
            #expect(improved.zones.count <= problem.upperBound)
        }
    }

    @Test("a group with too few in all is one zone, and withheld; parts that touch nothing stay apart")
    func suppressed() throws {
        let areas = try #require(AreaCounts(counts: [1, 1, 9], populations: [10, 10, 10]))
        let pair = Neighbourhood([
            [.init(area: 1, borderMillimetres: 5)], [.init(area: 0, borderMillimetres: 5)], [],
        ])
        let centres = [PlanePoint(x: 0, y: 0), PlanePoint(x: 1, y: 0), PlanePoint(x: 9, y: 0)]
        let problem = try #require(
            ZoneProblem(areas: areas, groups: [0, 0, 0], centres: centres, neighbourhood: pair, least: 5))
        let zones = problem.improved(problem.greedy())
        #expect(zones.zones == [[0, 1], [2]])
        #expect(zones.suppressed == [0])
    }
}
