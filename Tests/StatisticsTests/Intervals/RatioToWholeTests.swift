import Statistics
import Testing

@Suite("The ratio of a part to the whole")
struct RatioToWholeTests {
    @Test("agrees with a worked case: 15 of 308 among 15,049 of 299,264 inhabitants")
    func worked() throws {
        let ratio = try RatioToWhole.measure(count: 15, of: 308, population: 15049, of: 299_264).get()
        #expect(agrees(ratio.value, 0.968_472_686_194_794))
        #expect(agrees(ratio.interval.lower, 0.547_073_627_577_544_6))
        #expect(agrees(ratio.interval.upper, 1.572_067_491_334_229_2))
        #expect(ratio.pValue == 1)
        #expect(ratio.claim == .cannotTell)
    }

    @Test(
        "agrees with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let cases = try ReferenceValues.decode("02_intervals.json", as: IntervalCases.self)?.ratioToPole ?? []
        #expect(!cases.isEmpty)
        for expected in cases {
            let ratio = try RatioToWhole.measure(
                count: expected.count, of: expected.total, population: expected.population,
                of: expected.polePopulation
            ).get()
            #expect(agrees(ratio.value, expected.ratio))
            #expect(agrees(ratio.interval.lower, expected.lower))
            #expect(agrees(ratio.interval.upper, expected.upper))
            #expect(agrees(ratio.pValue, expected.pValue))
        }
    }

    @Test(
        "claims what the reference cases claim",
        .enabled(if: ReferenceValues.folder != nil, "no folder of reference values"))
    func claims() throws {
        let cases = try ReferenceValues.decode("13_claims.json", as: ClaimCases.self)?.cases ?? []
        #expect(!cases.isEmpty)
        for expected in cases {
            let ratio = try RatioToWhole.measure(
                count: expected.count, of: expected.total, population: expected.population,
                of: expected.polePopulation, level: Interval.level(sharedAmong: expected.comparisons)
            ).get()
            #expect(ratio.claim.rawValue == expected.claim)
            #expect(agrees(ratio.interval.lower, expected.lower))
            #expect(agrees(ratio.interval.upper, expected.upper))
        }
    }

    @Test("a rate of 60 where 24 are expected is above the pole, even picked among five")
    func above() throws {
        let ratio = try RatioToWhole.measure(
            count: 60, of: 308, population: 23481, of: 299_264, level: Interval.level(sharedAmong: 5)
        ).get()
        #expect(ratio.claim == .abovePole)
        #expect(agrees(ratio.interval.lower, 1.786_622_655_989_466_2))
    }

    @Test("is refused when nothing was heard, and for the whole itself")
    func refused() {
        #expect(throws: Refusal(.allZero, have: 0, need: 1)) {
            try RatioToWhole.measure(count: 0, of: 0, population: 10, of: 100).get()
        }
        #expect(throws: Refusal(.tooFewAreas, have: 1, need: 2)) {
            try RatioToWhole.measure(count: 5, of: 5, population: 100, of: 100).get()
        }
    }

    @Test("test and interval agree: p ≤ 0.05 exactly when 1 is outside")
    func agreement() throws {
        for count in 0...60 {
            let ratio = try RatioToWhole.measure(count: count, of: 60, population: 300, of: 1000).get()
            #expect((ratio.pValue > 0.05) == ratio.interval.contains(1), "count \(count)")
        }
    }
}

struct ClaimCases: Decodable {
    struct Case: Decodable {
        let count: Int
        let total: Int
        let population: Int
        let polePopulation: Int
        let comparisons: Int
        let lower: Double
        let upper: Double
        let claim: String
    }
    let cases: [Case]
}
