import TestSupport
import Testing

@testable import Statistics

@Suite("Fisher–Jenks")
struct FisherJenksTests {
    /// Least cost over every way to cut, by trying them all.
    private func bruteForce(_ jenks: FisherJenks, count: Int, classes: Int) -> Double {
        func least(_ first: Int, _ classes: Int) -> Double {
            if classes == 1 { return jenks.cost(first, count - 1) }
            return (first...(count - classes)).map { jenks.cost(first, $0) + least($0 + 1, classes - 1) }.min() ?? 0
        }
        return least(0, classes)
    }

    private func cost(_ jenks: FisherJenks, of cuts: [Double], in distinct: [Double]) -> Double {
        var first = 0
        var sum = 0.0
        for cut in cuts + [distinct.last ?? 0] {
            let last = distinct.firstIndex(of: cut) ?? first
            sum += jenks.cost(first, last)
            first = last + 1
        }
        return sum
    }

    @Test("is the optimum among all cuts")
    func optimum() {
        var random = SplitMix64(seed: 3)
        for round in 0..<60 {
            let sample = SortedValues((0..<12).map { _ in Double(Int.random(in: 0...30, using: &random)) })
            let classes = min(Int.random(in: 2...4, using: &random), sample.distinct.count)
            let jenks = FisherJenks(sample)
            let found = cost(jenks, of: jenks.cuts(classes: classes), in: sample.distinct)
            let least = bruteForce(jenks, count: sample.distinct.count, classes: classes)
            #expect(abs(found - least) < 1e-9, "seed 3, round \(round)")
        }
    }

    @Test("the table and the divide-and-conquer rows cut alike")
    func dividing() {
        var random = SplitMix64(seed: 5)
        for round in 0..<40 {
            let values = (0..<300).map { _ in Double.random(in: 0...1, using: &random) * 10 }
            let jenks = FisherJenks(SortedValues(values))
            let classes = 2 + round % 7
            #expect(
                jenks.cuts(classes: classes, dividing: false) == jenks.cuts(classes: classes, dividing: true),
                "seed 5, round \(round)")
        }
    }
}
