import NeedsModel

/// Adds needs up, cell by cell, and gathers by which source each was said; `SourceMarks` tells distinct sources and
/// occasions apart at the end.
struct CountAccumulator {
    private struct Sum {
        var needs = 0
        var voices = 0
        var weight = 0.0
        var sources = 0
        var occasions = 0

        var tally: Tally { Tally(needs: needs, voices: voices, sources: sources, occasions: occasions) }
    }

    private let query: CountQuery
    private let countsEachTheme: Bool
    private let placeColumn: FactColumn
    private let grouping: CountGrouping
    private var cells: CellNumbers
    private var marks: SourceMarks
    private var sums: [Sum] = []
    private var total = Sum()
    private var days: (first: UInt32, last: UInt32)?

    init(_ query: CountQuery, _ lists: StoreLists, gatherings: Int) {
        self.query = query
        countsEachTheme = query.themes == .each && query.dimensions.contains(.theme)
        placeColumn = FilterResolution.placeColumn(query.filter.shared.placeRole)
        grouping = CountGrouping(query.dimensions, lists)
        cells = CellNumbers(grouping)
        marks = SourceMarks(
            gatherings: gatherings, themes: lists.themes.count, places: lists.places.count,
            splits: OccasionSplits(query, lists, countsEachTheme: countsEachTheme))
    }

    /// The columns that it looks at.
    var columns: Set<FactColumn> { [.flags, placeColumn, .theme, .kind, .audience, .voices, .day, .gathering] }

    var needsThemes: Bool { countsEachTheme }

    mutating func add(_ matches: FactMatches) {
        let columns = matches.columns
        let (place, theme, kind, audience) = (
            columns[placeColumn], columns[.theme], columns[.kind], columns[.audience]
        )
        let (voices, day, gathering) = (columns[.voices], columns[.day], columns[.gathering])
        var lists = ThemeLists(matches)
        for index in 0..<matches.count {
            let slot = Int(matches.slots[index])
            var cell = CellFacts(
                place: place[slot], theme: theme[slot], kind: kind[slot], audience: audience[slot], day: day[slot])
            total.needs += 1
            total.voices += Int(voices[slot])
            note(day[slot])
            let source = marks.addNeed(gathering[slot])
            guard countsEachTheme else {
                add(cell, voices[slot], weight: 0, source, mainTheme: cell.theme)
                continue
            }
            let main = cell.theme
            for fact in lists.themes(of: slot, main: main) {
                cell.theme = fact.theme
                add(cell, voices[slot], weight: fact.weight, source, mainTheme: main)
            }
        }
    }

    @inline(__always)
    private mutating func add(
        _ cell: borrowing CellFacts, _ voices: UInt32, weight: Double, _ source: UInt32, mainTheme: UInt32
    ) {
        let number = cells.number(of: cell)
        if number == sums.count { sums.append(Sum()) }
        sums[number].needs += 1
        sums[number].voices += Int(voices)
        sums[number].weight += weight
        marks.addRow(source, cell: number, of: cell, mainTheme: mainTheme)
    }

    @inline(__always)
    private mutating func note(_ day: UInt32) {
        guard day != 0 else { return }
        guard let known = days else { return days = (day, day) }
        if day < known.first { days?.first = day }
        if day > known.last { days?.last = day }
    }

    /// - Parameter files: gatherings that are no workshop.
    consuming func table(files: [Int]) -> CountTable {
        let distinct = marks.distinct(cells: sums.count)
        for number in sums.indices {
            sums[number].sources = distinct.sources[number]
            sums[number].occasions = distinct.occasions[number]
        }
        total.sources = distinct.totalSources
        total.occasions = distinct.totalOccasions
        let rows = sums.indices.map { number in
            let (keys, rank) = grouping.row(cells.cells[number])
            let weight = countsEachTheme ? sums[number].weight : nil
            return (rank: rank, row: CountRow(keys: keys, tally: sums[number].tally, weight: weight))
        }
        return CountTable(
            dimensions: query.dimensions, rows: rows.sorted { $0.rank < $1.rank }.map(\.row), total: total.tally,
            squaredSourceSizes: distinct.squaredSizes,
            workshops: marks.count(without: files), days: period)
    }

    private var period: ClosedRange<CalendarDate>? {
        guard let days, let first = CalendarDate(number: Int64(days.first)),
            let last = CalendarDate(number: Int64(days.last))
        else { return nil }
        return first...last
    }
}
