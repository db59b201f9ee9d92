import Statistics
import TestSupport
import Testing

@Suite("Round limits")
struct RoundLimitsTests {
    @Test("are the roundest numbers of the gaps")
    func roundest() throws {
        let values = [0.3, 1.41, 1.47, 2.77, 2.82, 4.9, 6.1, 9.7, 14.78]
        let breaks = try ClassMethod.manual([1.41, 2.77, 4.9, 9.7]).breaks(of: values, classes: 5).get()
        let round = RoundLimits(of: breaks, on: values)
        #expect(round.limits == [1.45, 2.8, 5, 10])
        #expect(round.decimals == 2)
    }

    @Test("never move a value to another class")
    func noneMoves() throws {
        var random = SplitMix64(seed: 21)
        for round in 0..<200 {
            let values = (0..<40).map { _ in
                1000 * Double(Int.random(in: 1...9, using: &random)) / Double.random(in: 50...50_000, using: &random)
            }
            let breaks = try ClassMethod.fisherJenks.breaks(of: values, classes: 5).get()
            let limits = RoundLimits(of: breaks, on: values).limits
            for value in values {
                #expect(limits.count { value >= $0 } == breaks.index(of: value), "seed 21, round \(round), \(value)")
            }
        }
    }
}

@Suite("The variance that classes explain")
struct ExplainedVarianceTests {
    @Test("is all of it for classes of one value each, nine tenths for two pairs")
    func worked() throws {
        let values = [1.0, 3, 7, 9]
        let one = try ClassMethod.manual([1, 3, 7]).breaks(of: values, classes: 4).get()
        #expect(agrees(one.explainedVariance(of: values), 1))
        // Around 5: 40 in all; around 2 and 8: 4 within.
        let two = try ClassMethod.manual([3]).breaks(of: values, classes: 2).get()
        #expect(agrees(two.explainedVariance(of: values), 0.9))
    }
}
