import GeoMath
import GeoTypes
import NeedsModel
import TestSupport
import Testing

@testable import TerritoryFiles

@Suite("The arcs file")
struct ArcsFileTests {
    private func fault(_ old: String, _ new: String) -> TerritoryError? {
        var tiny = TinyTerritory()
        tiny.replace(old, with: new, in: .boundaries)
        do throws(TerritoryError) {
            _ = try tiny.read()
            return nil
        } catch {
            return error
        }
    }

    private func bad(_ line: Int, _ fault: TerritoryError.ArcsFault) -> TerritoryError {
        .badArcs(file: "boundaries.arcs", line: line, fault)
    }

    @Test("each fault is told with its line")
    func faults() {
        #expect(fault("planisphere arcs 1", "something else") == bad(1, .notArcs))
        #expect(fault("plane 2154", "plane 4326") == bad(2, .unknownPlane("4326")))
        #expect(fault("1000 0 0 1000\n", "1000 0 0 x\n") == bad(4, .badNumber("x")))
        #expect(fault("1000 0 0 1000\n", "1000 0 0 99999999999\n") == bad(4, .badNumber("99999999999")))
        #expect(fault("1000 0 0 1000\n", "1000 0 0 30000000\n") == bad(4, .outOfRange("1000 30000000")))
        #expect(fault("1000 0 0 1000\n", "1000 0 0\n") == bad(4, .badNumber("")))
        #expect(fault("90002 0", "90003 0") == bad(7, .unexpectedCode(found: "90003", expected: "90002")))
        #expect(fault("90002 0 ~1\n", "90002 0 ~1\nmore\n") == bad(8, .trailingText("more")))
        #expect(fault("areas 2", "areas 3") == bad(3, .truncated(expected: 2, found: 3)))
        #expect(fault("~1", "~9") == .badCoverage(file: "boundaries.arcs", .unknownArc(area: 1, reference: ~9)))
        #expect(fault("90001 1 2", "90001 1") == .badCoverage(file: "boundaries.arcs", .openRing(area: 0)))
        #expect(fault("1000 0 0 1000\n", "1000 0\n") == .badCoverage(file: "boundaries.arcs", .shortArc(arc: 1)))
    }

    @Test("the file cut anywhere is refused, never read as something else")
    func cut() throws {
        let loaded = try TinyTerritory().read()
        let codes = loaded.territory.communes.map(\.code.rawValue)
        let whole = ArcsFile.write(loaded.coverage, codes: codes)
        for length in 0..<whole.count {
            #expect(throws: TerritoryError.self) { try ArcsFile.read(Array(whole[..<length]), codes: codes) }
        }
        #expect(try ArcsFile.read(whole, codes: codes) == loaded.coverage)
    }

    @Test("bytes changed at random are refused or read, and never crash", arguments: 0..<8)
    func fuzz(_ seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let loaded = try TinyTerritory().read()
        let codes = loaded.territory.communes.map(\.code.rawValue)
        let whole = ArcsFile.write(loaded.coverage, codes: codes)
        let alphabet = Array("0123456789-~/; @\n\u{0}x".utf8)
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = alphabet.randomElement(using: &generator) ?? 0
            }
            if let coverage = try? ArcsFile.read(bytes, codes: codes) {
                #expect(coverage.areaCount == 2)
                _ = coverage.findings()
                _ = coverage.simplified(tolerance: 10)
            }
        }
    }

    @Test("holes, parts and other planes are kept")
    func shapes() throws {
        let text = """
            planisphere arcs 1
            arcs 4 areas 2 plane 2154
            0 0 90 0 0 90 -90 0 0 -90
            30 30 30 0 0 30 -30 0 0 -30
            200 0 90 0 0 90 -90 0 0 -90
            330000 7680000 90 0 0 90 -90 0 0 -90
            90001 0 / ~1 ; 2
            97401@2975 3

            """
        let codes = ["90001", "97401"]
        let coverage = try ArcsFile.read(Array(text.utf8), codes: codes)
        #expect(coverage.planes == [.lambert93, .reunion])
        #expect(coverage.multiPolygon(of: 0).polygons.map(\.holes.count) == [1, 0])
        #expect(String(decoding: ArcsFile.write(coverage, codes: codes), as: UTF8.self) == text)
        #expect(coverage.geographic(of: 1).polygons.first?.exterior.vertices.allSatisfy { $0.latitude < -20 } == true)
    }
}
