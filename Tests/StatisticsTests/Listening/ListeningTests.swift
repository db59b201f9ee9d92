import Statistics
import Testing

@Suite("Listening")
struct ListeningTests {
    private struct Expected: Decodable {
        struct Case: Decodable {
            struct Row: Decodable {
                var chance: Double
                var hearing: String
                init(from decoder: any Decoder) throws {
                    var row = try decoder.unkeyedContainer()
                    _ = try row.decode(String.self)
                    chance = try row.decode(Double.self)
                    hearing = try row.decode(String.self)
                }
            }
            var counts: [Int]
            var alpha: Double
            var result: [Row]
            var thresholdPopulation: Double
            var expectedFalseNotHeard: Double
        }
        var cases: [Case]
    }

    @Test(
        "agrees with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let cases = try #require(try ReferenceValues.decode("08_listening.json", as: Expected.self)).cases
        let territory = try #require(try ReferenceTerritory.read())
        #expect(!cases.isEmpty)
        for expected in cases {
            let listening = try Listening.measure(try territory.areas(expected.counts), alpha: expected.alpha).get()
            #expect(agrees(listening.thresholdPopulation, expected.thresholdPopulation))
            #expect(agrees(listening.expectedByChance, expected.expectedFalseNotHeard))
            #expect(zip(listening.areas, expected.result).allSatisfy { agrees($0.chanceOfSilence, $1.chance) })
            #expect(listening.areas.map(\.hearing.rawValue) == expected.result.map(\.hearing))
            #expect(Listening.Hearing.allCases.reduce(0) { $0 + listening.count($1) } == territory.communes.count)
        }
    }

    @Test("silence everywhere is refused; a strict level divides by the number of areas and calls fewer silences")
    func levels() throws {
        let silent = try #require(AreaCounts(counts: [0, 0], populations: [10, 20]))
        #expect(throws: Refusal(.allZero, have: 0, need: 1)) { try Listening.measure(silent).get() }
        let areas = try #require(AreaCounts(counts: [0, 40, 0], populations: [1_000, 10_000, 1]))
        let usual = try Listening.measure(areas).get()
        let strict = try Listening.measure(areas, strict: true).get()
        #expect(usual.areas.map(\.hearing) == [.notHeard, .heard, .tooFew])
        #expect(strict.areas.map(\.hearing) == [.tooFew, .heard, .tooFew])
        #expect(strict.alpha == Listening.alpha / 3)
    }
}
