import Statistics
import Testing

@Suite("What keeps figures honest")
struct HonestyTests {
    @Test("everybody alone has a design effect of 1; one workshop of fifteen among ten has more")
    func designEffect() throws {
        #expect(DesignEffect(sourceSizes: [1, 1, 1])?.value == 1)
        let mixed = try #require(DesignEffect(sourceSizes: [15, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]))
        #expect(agrees(mixed.value, 235.0 / 25))
        #expect(agrees(mixed.effectiveNumber, 25 * 25 / 235.0))
        #expect(mixed.refusal?.reason == .clusteredSources)
        #expect(DesignEffect(sourceSizes: [0, 0]) == nil)
    }

    @Test("an interval that holds a limit crosses it")
    func crossing() {
        let intervals = [(0.0, 1.0), (1.0, 2.0), (3.0, 4.0)].map { Interval(lower: $0.0, upper: $0.1, level: 0.95) }
        #expect(CrossingShare.measure(intervals, innerBreaks: [1]) == 2.0 / 3)
        #expect(CrossingShare.measure([], innerBreaks: [1]) == 0)
    }

    @Test("the names of refusals are those that are printed and documented")
    func names() {
        let names = Refusal.Reason.allCases.map(\.rawValue)
        for name in ["too-few-expected", "no-variance", "clustered-sources", "too-few-areas", "all-zero"] {
            #expect(names.contains(name))
        }
    }
}
