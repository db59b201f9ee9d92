import NeedsModel

/// Adds needs up, cell by cell.
struct CountAccumulator {
    private struct Sum {
        var needs = 0
        var voices = 0
        var weight = 0.0
        var sources: Set<Int64> = []
        var occasions: Set<Occasion> = []

        mutating func add(_ facts: NeedFacts, _ source: Int64, weight: Double) {
            needs += 1
            voices += Int(facts.voices)
            self.weight += weight
            sources.insert(source)
            occasions.insert(Occasion(source: source, place: facts.place, theme: facts.theme))
        }

        var tally: Tally { Tally(needs: needs, voices: voices, sources: sources.count, occasions: occasions.count) }
    }

    private struct Occasion: Hashable {
        var source: Int64
        var place: Int64
        var theme: Int64
    }

    private let query: CountQuery
    private let countsEachTheme: Bool
    private let grouping: CountGrouping
    private var sums: [CountCell: Sum] = [:]
    private var total = Sum()
    private var sourceSizes: [Int64: Int] = [:]
    private var days: ClosedRange<Int64>?
    private var lastLoner: Int64 = 0

    init(_ query: CountQuery, _ lists: StoreLists) {
        self.query = query
        countsEachTheme = query.themes == .each && query.dimensions.contains(.theme)
        grouping = CountGrouping(query.dimensions, lists)
    }

    /// One need; `gathering` 0 when it came alone.
    mutating func add(
        _ facts: NeedFacts, gathering: Int64, mainWeight: Double, further: [NeedRow.ThemePosition]
    ) {
        if gathering == 0 { lastLoner -= 1 }
        let source = gathering == 0 ? lastLoner : gathering
        total.add(facts, source, weight: 0)
        sourceSizes[source, default: 0] += 1
        let day = facts.collectedOn
        if day != 0 { days = min(day, days?.lowerBound ?? day)...max(day, days?.upperBound ?? day) }
        var weights = [facts.theme: mainWeight]
        if countsEachTheme { for theme in further { weights[Int64(theme.position), default: 0] += theme.weight } }
        for (theme, weight) in weights {
            let cell = grouping.cell(
                place: facts.place, theme: theme, kind: facts.kind, audience: facts.audience, month: facts.month)
            sums[cell, default: Sum()].add(facts, source, weight: weight)
        }
    }

    func table() -> CountTable {
        let rows = sums.map { cell, sum in
            let (keys, rank) = grouping.row(cell)
            return (
                rank: rank, row: CountRow(keys: keys, tally: sum.tally, weight: countsEachTheme ? sum.weight : nil)
            )
        }
        let period = days.flatMap { days in
            CalendarDate(number: days.lowerBound).flatMap { first in
                CalendarDate(number: days.upperBound).map { first...$0 }
            }
        }
        return CountTable(
            dimensions: query.dimensions, rows: rows.sorted { $0.rank < $1.rank }.map(\.row), total: total.tally,
            squaredSourceSizes: sourceSizes.values.reduce(0) { $0 + $1 * $1 }, days: period)
    }
}
