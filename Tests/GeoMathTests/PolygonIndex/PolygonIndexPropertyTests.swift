import GeoTypes
import TestSupport
import Testing

@testable import GeoMath

@Suite("Polygon index, against slower ways")
struct PolygonIndexPropertyTests {
    @Test("on tangled rings it gives the first area that whole-number arithmetic finds", arguments: [1, 64, 4096])
    func tangles(_ cellsPerVertex: Int) throws {
        let seed: UInt64 = 0x5EED_0001
        var random = SplitMix64(seed: seed)
        let side = 14
        for round in 0..<60 {
            // Far from the origin as Lambert-93 is, near it, and across it.
            let origin = [Position(x: 985_000, y: 6_730_000), Position(x: 0, y: 0), Position(x: -7, y: -7)][round % 3]
            let areas = RandomAreas.tangle(&random, side: side, origin: origin)
            let index = try PolygonIndex(areas, cellsPerVertex: cellsPerVertex)
            let oracles = areas.map(WholeNumberOracle.init)
            for step in 0..<((2 * side + 5) * (2 * side + 5)) {
                let position = Position(
                    x: origin.x - 1 + Double(step % (2 * side + 5)) / 2,
                    y: origin.y - 1 + Double(step / (2 * side + 5)) / 2)
                let expected = oracles.firstIndex { $0.covers(position) }
                guard index.locate(position) != expected else { continue }
                Issue.record("seed \(seed), round \(round): \(position) expected in \(String(describing: expected))")
                return
            }
        }
    }

    @Test("a country has no gap, and a position on a border belongs to the first of its communes")
    func country() throws {
        let seed: UInt64 = 0x5EED_0002
        var random = SplitMix64(seed: seed)
        let areas = RandomAreas.country(
            &random, count: 12, commune: 2_700, origin: Position(x: 950_000, y: 6_700_000))
        let index = try PolygonIndex(areas)
        var firstOwners: [Position: Int] = [:]
        for (area, multi) in areas.enumerated() {
            for vertex in multi.polygons[0].exterior.vertices where firstOwners[vertex] == nil {
                firstOwners[vertex] = area
            }
        }
        let strays = firstOwners.filter { index.locate($0.key) != $0.value }
        #expect(strays.isEmpty, "seed \(seed)")
        for _ in 0..<2_000 {
            let position = Position(
                x: .random(in: 952_000...980_000, using: &random), y: .random(in: 6_702_000...6_730_000, using: &random)
            )
            let expected = areas.firstIndex { Planar.covers($0, position) }
            #expect(expected != nil && index.locate(position) == expected, "seed \(seed): \(position)")
        }
    }

    @Test("one by one and all at once are the same")
    func batch() throws {
        let seed: UInt64 = 0x5EED_0003
        var random = SplitMix64(seed: seed)
        let index = try PolygonIndex(
            RandomAreas.country(&random, count: 5, commune: 1_000, origin: Position(x: 0, y: 0)))
        let positions =
            (0..<5_000).map { _ in
                Position(x: .random(in: -900...5_900, using: &random), y: .random(in: -900...5_900, using: &random))
            } + [Position(x: .nan, y: 0), Position(x: .infinity, y: -.infinity)]
        let expected = positions.map { Int32(index.locate($0) ?? -1) }
        #expect(index.locate(positions) == expected, "seed \(seed)")
    }

    @Test("the nearest area is that of the nearest edge of all")
    func nearest() throws {
        let seed: UInt64 = 0x5EED_0004
        var random = SplitMix64(seed: seed)
        let areas = RandomAreas.country(&random, count: 4, commune: 1_000, origin: Position(x: 600_000, y: 6_800_000))
        let index = try PolygonIndex(areas)
        for _ in 0..<300 {
            let position = Position(
                x: .random(in: 590_000...614_000, using: &random), y: .random(in: 6_790_000...6_814_000, using: &random)
            )
            let distances = areas.map { area in
                Planar.covers(area, position)
                    ? 0
                    : zip(area.polygons[0].exterior.vertices, area.polygons[0].exterior.vertices.dropFirst())
                        .map { Planar.distance(position, toSegment: $0, $1) }.min() ?? .infinity
            }
            let answer = try #require(index.nearest(to: position))
            #expect(answer.distanceMetres == distances.min(), "seed \(seed): \(position)")
            #expect(answer.area == distances.firstIndex(of: answer.distanceMetres), "seed \(seed): \(position)")
        }
    }

    @Test("orientation is exact where products need 100 bits")
    func orientation() {
        let seed: UInt64 = 0x5EED_0005
        var random = SplitMix64(seed: seed)
        for _ in 0..<20_000 {
            let (ax, ay) = (Int.random(in: 0...1 << 50, using: &random), Int.random(in: 0...1 << 50, using: &random))
            let (bx, by) = (Int.random(in: 0...1 << 50, using: &random), Int.random(in: 0...1 << 50, using: &random))
            // Near the line ab, often on the wrong side after rounding.
            let share = Double.random(in: 0...1, using: &random)
            let cx = ax + Int(share * Double(bx - ax)) + Int.random(in: -1...1, using: &random)
            let cy = ay + Int(share * Double(by - ay)) + Int.random(in: -1...1, using: &random)
            let exact = Int128(bx - ax) * Int128(cy - ay) - Int128(by - ay) * Int128(cx - ax)
            let turn = Planar.turn(
                Position(x: Double(ax), y: Double(ay)), Position(x: Double(bx), y: Double(by)),
                Position(x: Double(cx), y: Double(cy)))
            guard turn.rawValue != Int(exact.signum()) else { continue }
            Issue.record("seed \(seed): \(ax) \(ay) \(bx) \(by) \(cx) \(cy)")
        }
    }
}
