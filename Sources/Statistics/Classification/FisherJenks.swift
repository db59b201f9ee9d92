extension ClassMethod {
    /// Least sum of squares within classes, exact; ties go to the lower cut. Equal values never part.
    ///
    /// Sources: Fisher 1958, JASA 53; Wang & Song 2011, R Journal 3(2); Grønlund et al. 2017.
    public static let fisherJenks = ClassMethod(id: "fisher-jenks", takesClassCount: true) { sample, classes in
        .success(FisherJenks(sample).cuts(classes: classes))
    }
}

/// The optimal partition of sorted values.
struct FisherJenks {
    private let distinct: [Double]
    /// Prefix sums of multiplicity, of c(u − ū) and of c(u − ū)²; one longer than `distinct`.
    private let weights: [Double]
    private let sums: [Double]
    private let squares: [Double]
    /// « Smaller » means by more than this.
    private let slack: Double

    /// Above it the divide-and-conquer rows are faster than the full table.
    static let tableLimit = 2000

    init(_ sample: SortedValues) {
        distinct = sample.distinct
        let mean = sample.mean
        var weights = [0.0]
        var sums = [0.0]
        var squares = [0.0]
        for (value, multiplicity) in zip(sample.distinct, sample.multiplicities) {
            let weight = Double(multiplicity)
            let offset = value - mean
            weights.append((weights.last ?? 0) + weight)
            sums.append((sums.last ?? 0) + weight * offset)
            squares.append((squares.last ?? 0) + weight * offset * offset)
        }
        self.weights = weights
        self.sums = sums
        self.squares = squares
        let all = (squares.last ?? 0) - (sums.last ?? 0) * (sums.last ?? 0) / max(weights.last ?? 1, 1)
        slack = 1e-12 * max(all, 0)
    }

    /// Sum of squares within the class of distinct values `first`…`last`.
    func cost(_ first: Int, _ last: Int) -> Double {
        guard last > first else { return 0 }
        let weight = weights[last + 1] - weights[first]
        let sum = sums[last + 1] - sums[first]
        return max(0, squares[last + 1] - squares[first] - sum * sum / weight)
    }

    /// The largest value of each class but the last. O(k d²) below 2,000 distinct values, else
    /// O(k d log d).
    func cuts(classes: Int, dividing: Bool? = nil) -> [Double] {
        let count = distinct.count
        let classes = min(classes, count)
        guard classes > 1 else { return [] }
        let divides = dividing ?? (count > FisherJenks.tableLimit)
        var best = (0..<count).map { cost(0, $0) }
        // starts[q][j]: first value of the last class when values 0…j make q + 2 classes.
        var starts: [[Int]] = []
        for classNumber in 1..<classes {
            var next = best
            var row = [Int](repeating: 0, count: count)
            if divides {
                fillDividing(best, classNumber, classNumber..<count, classNumber, count - 1, &next, &row)
            } else {
                for last in classNumber..<count { fill(best, last, classNumber, last, &next, &row) }
            }
            best = next
            starts.append(row)
        }
        var last = count - 1
        var cuts: [Double] = []
        for row in starts.reversed() {
            let start = row[last]
            last = start - 1
            cuts.append(distinct[last])
        }
        return cuts.reversed()
    }

    private func fill(
        _ previous: [Double], _ last: Int, _ low: Int, _ high: Int, _ next: inout [Double], _ row: inout [Int]
    ) {
        var least = Double.infinity
        var start = low
        for first in low...min(high, last) {
            let total = previous[first - 1] + cost(first, last)
            if total < least - slack || least == .infinity {
                least = total
                start = first
            }
        }
        next[last] = least
        row[last] = start
    }

    /// The best start never moves left when the last value moves right, so the middle one bounds both
    /// halves.
    private func fillDividing(
        _ previous: [Double], _ classNumber: Int, _ lasts: Range<Int>, _ low: Int, _ high: Int,
        _ next: inout [Double], _ row: inout [Int]
    ) {
        guard !lasts.isEmpty else { return }
        let middle = (lasts.lowerBound + lasts.upperBound) / 2
        fill(previous, middle, max(low, classNumber), min(high, middle), &next, &row)
        fillDividing(previous, classNumber, lasts.lowerBound..<middle, low, row[middle], &next, &row)
        fillDividing(previous, classNumber, (middle + 1)..<lasts.upperBound, row[middle], high, &next, &row)
    }
}
