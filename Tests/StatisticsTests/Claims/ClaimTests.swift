import Statistics
import Testing

@Suite("Sentences that may be said")
struct ClaimTests {
    @Test("« most » needs a lower limit above one half, and the more shares it was picked from the more it needs")
    func most() throws {
        #expect(try ShareClaim.measure(70, of: 100).get().isMost)
        #expect(try !ShareClaim.measure(55, of: 100).get().isMost)
        #expect(try ShareClaim.measure(62, of: 100).get().isMost)
        #expect(try !ShareClaim.measure(62, of: 100, comparisons: 15).get().isMost)
        #expect(throws: Refusal(.allZero, have: 0, need: 1)) { try ShareClaim.measure(0, of: 0).get() }
        #expect(throws: Refusal.self) { try ShareClaim.measure(5, of: 4).get() }
    }

    @Test("the first is named alone only when chance does not explain its lead")
    func lead() throws {
        let clear = try #require(LeadClaim(counts: [12, 40, 15]))
        #expect(clear.leaders == [1] && clear.isClear && clear.pValue < 0.05)
        let tie = try #require(LeadClaim(counts: [20, 22, 3, 18]))
        #expect(tie.leaders == [1, 0, 3] && !tie.isClear)
        #expect(LeadClaim(counts: [0, 0]) == nil)
        #expect(LeadClaim(counts: []) == nil)
        #expect(LeadClaim(counts: [4])?.leaders == [0])
    }

    @Test("« rose » and « fell » need an interval that leaves 1 out")
    func change() throws {
        func direction(_ first: Int, _ second: Int, _ comparisons: Int = 1) throws -> ChangeClaim.Direction {
            try ChangeClaim.measure(first: first, exposure: 1, second: second, exposure: 1, comparisons: comparisons)
                .get().direction
        }
        #expect(try direction(12, 25) == .rose)
        #expect(try direction(12, 25, 5) == .cannotTell)
        #expect(try direction(40, 12) == .fell)
        #expect(try direction(10, 11) == .cannotTell)
    }

    @Test("a channel that was half of one period and is absent from the other forbids the comparison")
    func channels() {
        func reason(_ channels: [(first: Int, second: Int)]) -> Refusal.Reason? {
            let claim = ChangeClaim.measure(first: 20, exposure: 1, second: 60, exposure: 1, channels: channels)
            if case .failure(let refusal) = claim { return refusal.reason }
            return nil
        }
        #expect(reason([(20, 10), (0, 50)]) == .clusteredSources)
        #expect(reason([(11, 0), (9, 60)]) == .clusteredSources)
        #expect(reason([(20, 35), (0, 25)]) == nil)
    }
}
