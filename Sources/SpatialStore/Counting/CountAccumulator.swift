import NeedsModel

/// Adds needs up, cell by cell.
struct CountAccumulator {
    private struct Sum {
        var needs = 0
        var voices = 0
        var occasions = 0
    }

    private struct Meeting: Hashable {
        var cell: CountCell
        var occasion: Int64
    }

    private let query: CountQuery
    private let grouping: CountGrouping
    private var sums: [CountCell: Sum] = [:]
    private var total = Sum()
    private var meetings: Set<Meeting> = []
    private var occasionSizes: [Int64: Int] = [:]
    private var loners = 0

    init(_ query: CountQuery, _ lists: NeedLists) {
        self.query = query
        grouping = CountGrouping(query.dimensions, lists)
    }

    /// Many needs of one cell at once, from the tally.
    mutating func add(
        place: Int64, theme: Int64, kind: Int64, audience: Int64, month: Int64, needs: Int64, voices: Int64
    ) {
        let cell = grouping.cell(place: place, theme: theme, kind: kind, audience: audience, month: month)
        add(cell, needs: Int(needs), voices: Int(voices))
    }

    /// One need; `occasion` 0 when it came alone.
    mutating func add(
        place: Int64, theme: Int64, kind: Int64, audience: Int64, month: Int64, voices: Int64, occasion: Int64
    ) {
        let cell = grouping.cell(place: place, theme: theme, kind: kind, audience: audience, month: month)
        add(cell, needs: 1, voices: Int(voices))
        guard query.countsOccasions else { return }
        if occasion == 0 {
            loners += 1
            sums[cell]?.occasions += 1
        } else {
            occasionSizes[occasion, default: 0] += 1
            if meetings.insert(Meeting(cell: cell, occasion: occasion)).inserted { sums[cell]?.occasions += 1 }
        }
    }

    private mutating func add(_ cell: CountCell, needs: Int, voices: Int) {
        sums[cell, default: Sum()].needs += needs
        sums[cell, default: Sum()].voices += voices
        total.needs += needs
        total.voices += voices
    }

    func table() -> CountTable {
        func tally(_ sum: Sum) -> Tally {
            Tally(needs: sum.needs, voices: sum.voices, occasions: query.countsOccasions ? sum.occasions : nil)
        }
        let rows = sums.map { cell, sum in
            let (keys, rank) = grouping.row(cell)
            return (rank: rank, row: CountRow(keys: keys, tally: tally(sum)))
        }
        var whole = total
        whole.occasions = loners + occasionSizes.count
        return CountTable(
            dimensions: query.dimensions, rows: rows.sorted { $0.rank < $1.rank }.map(\.row), total: tally(whole),
            squaredOccasionSizes: query.countsOccasions
                ? loners + occasionSizes.values.reduce(0) { $0 + $1 * $1 } : nil)
    }
}
