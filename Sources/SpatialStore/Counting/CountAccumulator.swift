import NeedsModel

/// Adds needs up, cell by cell.
struct CountAccumulator {
    private struct Sum {
        var needs = 0
        var voices = 0
        var occasions = 0
    }

    private let query: CountQuery
    private let grouping: CountGrouping
    /// Where each cell stands in `cells` and `sums`.
    private var places: [CountCell: Int] = [:]
    private var cells: [CountCell] = []
    private var sums: [Sum] = []
    private var total = Sum()
    /// Place of the cell × 2³² + number of the occasion: a million of them fit in 16 MB.
    private var meetings: Set<UInt64> = []
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
        _ = add(cell, needs: Int(needs), voices: Int(voices))
    }

    /// One need; `occasion` 0 when it came alone.
    mutating func add(
        place: Int64, theme: Int64, kind: Int64, audience: Int64, month: Int64, voices: Int64, occasion: Int64
    ) {
        let cell = grouping.cell(place: place, theme: theme, kind: kind, audience: audience, month: month)
        let place = add(cell, needs: 1, voices: Int(voices))
        guard query.countsOccasions else { return }
        if occasion == 0 {
            loners += 1
            sums[place].occasions += 1
        } else {
            occasionSizes[occasion, default: 0] += 1
            let meeting = UInt64(place) << 32 | UInt64(truncatingIfNeeded: occasion) & 0xFFFF_FFFF
            if meetings.insert(meeting).inserted { sums[place].occasions += 1 }
        }
    }

    /// Returns the place of the cell.
    private mutating func add(_ cell: CountCell, needs: Int, voices: Int) -> Int {
        total.needs += needs
        total.voices += voices
        if let place = places[cell] {
            sums[place].needs += needs
            sums[place].voices += voices
            return place
        }
        places[cell] = cells.count
        cells.append(cell)
        sums.append(Sum(needs: needs, voices: voices))
        return cells.count - 1
    }

    func table() -> CountTable {
        func tally(_ sum: Sum) -> Tally {
            Tally(needs: sum.needs, voices: sum.voices, occasions: query.countsOccasions ? sum.occasions : nil)
        }
        let rows = zip(cells, sums).map { cell, sum in
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
