import Statistics
import Testing

@Suite("A second period over a first")
struct SecondOverFirstTests {
    @Test("25 after 12 may be a mere 1.01 times as much")
    func worked() throws {
        let ratio = try SecondOverFirst.measure(first: 12, exposure: 1, second: 25, exposure: 1).get()
        #expect(agrees(ratio.interval.lower, 1.008_623_892_048_892_6))
        #expect(agrees(ratio.interval.upper, 4.551_279_588_325_869))
        #expect(agrees(ratio.pValue, 0.047_031_027_439_516_04))
    }

    @Test(
        "agrees with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let cases =
            try ReferenceValues.decode("02_intervals.json", as: IntervalCases.self)?.secondPeriodOverFirst ?? []
        #expect(!cases.isEmpty)
        for expected in cases {
            let ratio = try SecondOverFirst.measure(
                first: expected.first, exposure: expected.exposureFirst, second: expected.second,
                exposure: expected.exposureSecond
            ).get()
            if let value = expected.ratio {
                #expect(agrees(ratio.value, value))
            } else {
                #expect(ratio.value.isInfinite)
            }
            #expect(agrees(ratio.interval.lower, expected.lower))
            if let upper = expected.upper {
                #expect(agrees(ratio.interval.upper, upper))
            } else {
                #expect(ratio.interval.upper.isInfinite)
            }
            #expect(agrees(ratio.pValue, expected.pValue))
        }
    }

    @Test("two silences are refused")
    func silence() {
        #expect(throws: Refusal(.allZero, have: 0, need: 1)) {
            try SecondOverFirst.measure(first: 0, exposure: 1, second: 0, exposure: 1).get()
        }
    }
}
