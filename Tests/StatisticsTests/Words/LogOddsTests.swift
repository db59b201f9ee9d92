import Foundation
import Statistics
import Testing

@Suite("Words that set a selection apart")
struct LogOddsTests {
    @Test("the figure is the log-odds-ratio with the words of all as prior")
    func worked() throws {
        // By hand: the prior of the word is 500 × 30 / 3,000 = 5.
        let odds = try #require(LogOdds(inside: 20, insideTotal: 1_000, outside: 10, outsideTotal: 2_000))
        let value = log(25.0 / (1_500 - 25)) - log(15.0 / (2_500 - 15))
        #expect(abs(odds.value - value) < 1e-12)
        #expect(abs(odds.standardError - (1.0 / 25 + 1.0 / 15).squareRoot()) < 1e-12)
        #expect(odds.interval.contains(odds.ratio))
    }

    @Test("a word said at one rate inside and outside sets nothing apart, and exchanging both changes the sign")
    func symmetry() throws {
        let even = try #require(LogOdds(inside: 10, insideTotal: 1_000, outside: 20, outsideTotal: 2_000))
        #expect(abs(even.value) < 1e-12)
        let one = try #require(LogOdds(inside: 30, insideTotal: 900, outside: 4, outsideTotal: 2_000))
        let other = try #require(LogOdds(inside: 4, insideTotal: 2_000, outside: 30, outsideTotal: 900))
        #expect(abs(one.value + other.value) < 1e-12 && one.z > 0)
    }

    @Test("of two words with the same ratio the one said more often counts for more")
    func frequency() throws {
        let rare = try #require(LogOdds(inside: 2, insideTotal: 1_000, outside: 1, outsideTotal: 2_000))
        let common = try #require(LogOdds(inside: 40, insideTotal: 1_000, outside: 20, outsideTotal: 2_000))
        #expect(common.z > rare.z)
        #expect(LogOdds(inside: 0, insideTotal: 10, outside: 0, outsideTotal: 10) == nil)
        #expect(LogOdds(inside: 11, insideTotal: 10, outside: 0, outsideTotal: 10) == nil)
        #expect(LogOdds(inside: 10, insideTotal: 10, outside: 10, outsideTotal: 10) == nil)
    }
}
