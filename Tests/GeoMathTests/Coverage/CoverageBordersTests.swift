import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Borders between groups")
struct CoverageBordersTests {
    private func board(_ side: Int, seed: UInt64 = 11) throws -> Coverage {
        var generator = SplitMix64(seed: seed)
        let polygons = CoverageFixtures.crookedBoard(columns: side, rows: side, steps: 4, wave: 20, using: &generator)
        return try CoverageFixtures.areas(polygons).build().coverage
    }

    @Test("the border of two halves is one line, and the outline one closed line")
    func halves() throws {
        let borders = try board(4).borders { $0 % 4 < 2 ? 0 : 1 }
        #expect(borders.inner.count == 1)
        #expect(borders.outline.count == 1)
        let whole = try board(4).borders { _ in 0 }
        #expect(whole.inner.isEmpty)
        #expect(whole.outline.count == 1)
        #expect(whole.outline.first?.first == whole.outline.first?.last)
    }

    @Test("every metre of border is drawn once: with every area a group, the lines add up to all arcs")
    func once() throws {
        let coverage = try board(5)
        let borders = coverage.borders { $0 }
        let drawn = (borders.inner + borders.outline).reduce(0) { sum, line in
            sum + zip(line, line.dropFirst()).reduce(0) { $0 + Planar.distance($1.0, $1.1) }
        }
        let all = (0..<coverage.arcCount).reduce(0) { $0 + coverage.length(ofArc: $1) }
        #expect(abs(drawn - all) < 1e-6)
    }

    @Test("an area of no group counts as outside")
    func outside() throws {
        let coverage = try board(3)
        let ring = coverage.borders { $0 == 4 ? nil : 0 }
        #expect(ring.inner.isEmpty)
        #expect(ring.outline.count == 2)
        #expect(coverage.dissolve((0..<9).filter { $0 != 4 }).polygons.map(\.holes.count) == [1])
    }

    @Test("dissolving all groups at once gives what dissolving each alone gives")
    func atOnce() throws {
        let coverage = try board(5)
        for (group, outline) in coverage.dissolve(by: { $0 % 3 == 2 ? nil : $0 % 3 }) {
            #expect(outline == coverage.dissolve((0..<25).filter { $0 % 3 == group }))
        }
    }

    @Test("areas that meet in a corner only are no neighbours")
    func rook() throws {
        let pairs = try board(2).neighbours().map { [$0.first, $0.second] }
        #expect(pairs == [[0, 1], [0, 2], [1, 3], [2, 3]])
    }

    @Test("selecting renumbers areas and drops what they do not use")
    func selecting() throws {
        let coverage = try board(3)
        let some = coverage.selecting([8, 4])
        #expect(some.areaCount == 2)
        #expect(some.multiPolygon(of: 0) == coverage.multiPolygon(of: 8))
        #expect(some.multiPolygon(of: 1) == coverage.multiPolygon(of: 4))
        #expect(some.findings().isEmpty)
        #expect(coverage.selecting(Array(0..<9)) == coverage)
    }
}
