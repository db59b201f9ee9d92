import GeoMath
import GeoTypes
import Testing

@Suite("Proving a coverage")
struct CoverageInvariantsTests {
    private func point(_ x: Int32, _ y: Int32) -> GridPoint { GridPoint(x: x, y: y) }

    private func coverage(_ arcs: [[GridPoint]], _ areas: [[[[Int32]]]]) throws -> Coverage {
        try Coverage(
            Coverage.Parts(arcs: arcs, areas: areas, planes: areas.map { _ in .lambert93 }))
    }

    private var square: [GridPoint] {
        [point(0, 0), point(100, 0), point(100, 100), point(0, 100), point(0, 0)]
    }

    @Test("a square is sound")
    func sound() throws {
        #expect(try coverage([square], [[[[0]]]]).findings().isEmpty)
    }

    @Test("a clockwise exterior is found")
    func clockwise() throws {
        let findings = try coverage([square], [[[[~0]]]]).findings()
        #expect(findings.contains(.wrongWinding(area: 0, at: Position(x: 0, y: 0))))
    }

    @Test("an arc that two areas use in the same direction is found, and so is their overlap")
    func repeated() throws {
        let findings = try coverage([square], [[[[0]]], [[[0]]]]).findings()
        #expect(findings.contains(.repeatedUse(arc: 0)))
        #expect(findings.contains(.overlap(areas: [0, 1], squareMetres: 10_000, at: Position(x: 0, y: 0))))
    }

    @Test("an arc that no ring walks is found")
    func unused() throws {
        let lonely = [point(500, 0), point(600, 0)]
        #expect(try coverage([square, lonely], [[[[0]]]]).findings() == [.unusedArc(1)])
    }

    @Test("an island drawn over another area without a hole is an overlap, though no borders cross")
    func floatingOverlap() throws {
        let inner = [point(20, 20), point(40, 20), point(40, 40), point(20, 40), point(20, 20)]
        let findings = try coverage([square, inner], [[[[0]]], [[[1]]]]).findings()
        #expect(findings == [.overlap(areas: [0, 1], squareMetres: 400, at: Position(x: 20, y: 20))])
    }

    @Test("borders that cross, or end on each other, are found")
    func crossing() throws {
        let shifted = square.map { point($0.x + 50, $0.y + 50) }
        let crossed = try coverage([square, shifted], [[[[0]]], [[[1]]]]).findings()
        #expect(crossed.contains(.crossing(at: Position(x: 100, y: 50))))
        let resting = [point(100, 40), point(150, 40), point(150, 60), point(100, 40)]
        let touched = try coverage([square, resting], [[[[0]]], [[[1]]]]).findings()
        #expect(touched.contains(.crossing(at: Position(x: 100, y: 40))))
    }

    @Test("a ring that meets itself is found")
    func selfTouch() throws {
        let eight = [
            point(0, 0), point(100, 0), point(50, 50), point(100, 100), point(0, 100), point(50, 50), point(0, 0),
        ]
        #expect(
            try coverage([eight], [[[[0]]]]).findings().contains(.ringNotSimple(area: 0, at: Position(x: 0, y: 0))))
    }

    @Test("rings that do not close, arcs that do not exist and areas without a ring are refused")
    func refusals() {
        let open = [point(0, 0), point(100, 0), point(100, 100)]
        #expect(throws: CoverageError.openRing(area: 0)) { try coverage([open], [[[[0]]]]) }
        #expect(throws: CoverageError.unknownArc(area: 0, reference: 7)) { try coverage([square], [[[[7]]]]) }
        #expect(throws: CoverageError.unknownArc(area: 0, reference: -8)) { try coverage([square], [[[[~7]]]]) }
        #expect(throws: CoverageError.shortArc(arc: 0)) { try coverage([[point(0, 0)]], [[[[0]]]]) }
        #expect(throws: CoverageError.emptyArea(area: 1)) { try coverage([square], [[[[0]]], []]) }
        #expect(throws: CoverageError.openRing(area: 0)) { try coverage([square], [[[[]]]]) }
    }
}
