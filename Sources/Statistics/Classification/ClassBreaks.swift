/// The upper bounds of classes, ascending, the last being the maximum. Classes are right-closed: the
/// class of v is the number of bounds b with v > b. No class is empty, none overlap.
public struct ClassBreaks: Hashable, Sendable {
    public let upperBounds: [Double]

    /// Makes bounds of what a method proposes: breaks at or beyond the maximum go, duplicates go
    /// (equal within 1e-12 of the range; a break as near to a datum becomes it), the maximum is
    /// added, a class without a value is merged with the next. Nil when there is no value.
    public init?(inner proposals: [Double], of sample: SortedValues) {
        guard let minimum = sample.values.first, let maximum = sample.values.last else { return nil }
        let slack = 1e-12 * (maximum - minimum)
        var bounds: [Double] = []
        for proposal in proposals.sorted() where proposal.isFinite {
            var bound = proposal
            let place = ClassBreaks.firstIndex(in: sample.distinct, notBelow: bound - slack)
            if place < sample.distinct.count, abs(sample.distinct[place] - bound) <= slack {
                bound = sample.distinct[place]
            }
            if bound >= maximum { continue }
            if let last = bounds.last, bound - last <= slack { continue }
            bounds.append(bound)
        }
        bounds.append(maximum)
        var kept: [Double] = []
        var reached = 0
        for bound in bounds {
            let end = ClassBreaks.firstIndex(in: sample.values, above: bound)
            if end > reached { kept.append(bound) }
            reached = end
        }
        upperBounds = kept
    }

    public var count: Int { upperBounds.count }

    /// All bounds but the maximum.
    public var inner: [Double] { Array(upperBounds.dropLast()) }

    /// 0-based class. A value above the maximum answers `count`.
    public func index(of value: Double) -> Int { upperBounds.count { value > $0 } }

    static func firstIndex(in sorted: [Double], notBelow value: Double) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    static func firstIndex(in sorted: [Double], above value: Double) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
