import NeedsModel

/// Where a combination stands in the table of a query: one axis for each dimension, in the query's order.
struct CountAxes {
    private let axes: [(dimension: CountDimension, axis: CountAxis)]
    private let countsEachTheme: Bool
    /// Product of the lengths of all axes; nil when it is too great for a table of all cells.
    let cellBound: Int?
    private static let largestBound = 1 << 22

    init(_ query: CountQuery, _ lists: StoreLists, months: [UInt32]) {
        countsEachTheme = query.countsEachTheme
        axes = query.dimensions.map { dimension in
            let axis: CountAxis =
                switch dimension {
                case .commune, .epci, .department: .places(dimension, lists)
                case .theme: .terms(lists.themes.map { .theme($0) }, lists.themePositions)
                case .kind: .terms(lists.kinds.map { .kind($0) }, lists.kindPositions)
                case .audience: .audiences(lists)
                case .month: .months(months)
                }
            return (dimension, axis)
        }
        var bound = 1
        for (_, axis) in axes where bound <= CountAxes.largestBound { bound *= max(1, axis.keys.count) }
        cellBound = bound <= CountAxes.largestBound ? bound : nil
    }

    /// A number by which cells are told apart and ordered.
    @inline(__always)
    func rank(_ combination: Combination) -> UInt128 {
        var rank: UInt128 = 0
        for (dimension, axis) in axes {
            rank = rank &* UInt128(axis.keys.count) &+ UInt128(axis.rank(number(of: dimension, in: combination)))
        }
        return rank
    }

    func keys(_ combination: Combination) -> [CountKey] {
        axes.map { dimension, axis in axis.keys[axis.rank(number(of: dimension, in: combination))] }
    }

    @inline(__always)
    private func number(of dimension: CountDimension, in combination: Combination) -> UInt32 {
        switch dimension {
        case .commune, .epci, .department: combination.place
        case .theme: countsEachTheme ? combination.countedTheme : combination.theme
        case .kind: combination.kind
        case .audience: combination.audience
        case .month: combination.month
        }
    }
}

extension CountQuery {
    var countsEachTheme: Bool { themes == .each && dimensions.contains(.theme) }
}
