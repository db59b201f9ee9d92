import Statistics
import TestSupport
import Testing

@Suite("Garwood's interval")
struct GarwoodTests {
    @Test(
        "agrees with published values of the exact Poisson interval",
        arguments: [
            (0, 0.0, 3.68888), (1, 0.02532, 5.57164), (10, 4.79539, 18.39036), (100, 81.36399, 121.62679),
        ])
    func published(count: Int, lower: Double, upper: Double) {
        let interval = Garwood.interval(count: count)
        #expect(abs(interval.lower - lower) < 1e-5)
        #expect(abs(interval.upper - upper) < 1e-5)
    }

    @Test(
        "agrees with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let cases = try ReferenceValues.decode("02_intervals.json", as: IntervalCases.self)?.garwood ?? []
        #expect(cases.count >= 6)
        for expected in cases {
            let rate = try #require(Rate(count: expected.count, population: expected.population))
            #expect(agrees(rate.value, expected.ratePer1000))
            #expect(agrees(rate.interval.lower, expected.lower))
            #expect(agrees(rate.interval.upper, expected.upper))
        }
    }

    @Test("nothing seen at 1 − a ends at −ln(a/2), here 3.7 at 95 %")
    func zero() { #expect(agrees(Garwood.interval(count: 0, level: 0.99).upper, 5.298_317_366_548_036)) }

    @Test("holds the count, and widens with the level")
    func property() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<300 {
            let count = Int.random(in: 0...20_000, using: &random)
            let narrow = Garwood.interval(count: count, level: 0.95)
            let wide = Garwood.interval(count: count, level: 0.99)
            #expect(narrow.contains(Double(count)), "seed 7, count \(count)")
            #expect(wide.lower <= narrow.lower && wide.upper > narrow.upper, "seed 7, count \(count)")
        }
    }

    @Test("stays right beyond a million: the normal limits, corrected for skewness")
    func large() {
        let interval = Garwood.interval(count: 4_000_000)
        // x ± z√x + (z² + 2)/3 below, one unit higher above: Wilson & Hilferty to this order.
        #expect(abs(interval.lower - (4_000_000 - 1.959_963_985 * 2000 + (1.28048 + 0.6667) - 1)) < 0.4)
        #expect(abs(interval.upper - (4_000_000 + 1.959_963_985 * 2000 + 1.9471 + 0)) < 0.4)
    }

    @Test("where nobody lives there is no rate")
    func nobody() { #expect(Rate(count: 1, population: 0) == nil) }
}

struct IntervalCases: Decodable {
    struct Garwood: Decodable {
        let count: Int
        let population: Int
        let ratePer1000: Double
        let lower: Double
        let upper: Double
    }
    struct Ratio: Decodable {
        let count: Int
        let total: Int
        let population: Int
        let polePopulation: Int
        let ratio: Double
        let lower: Double
        let upper: Double
        let pValue: Double
    }
    struct Period: Decodable {
        let first: Int
        let second: Int
        let exposureFirst: Double
        let exposureSecond: Double
        let ratio: Double?
        let lower: Double
        let upper: Double?
        let pValue: Double
    }
    let garwood: [Garwood]
    let ratioToPole: [Ratio]
    let secondPeriodOverFirst: [Period]
}
