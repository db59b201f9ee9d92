import NeedsModel

/// Makes the table of one query from what a pass added up, which may be finer than the query and may hold more places.
struct CountFold {
    private let query: CountQuery
    private let pass: CountPass
    private let axes: CountAxes
    /// Nil: all that the pass has.
    private let places: NumberTable?

    init(_ query: CountQuery, _ pass: CountPass, _ lists: StoreLists, places: NumberTable?) {
        self.query = query
        self.pass = pass
        self.places = places
        axes = CountAxes(query, lists, months: pass.numbering.months)
    }

    /// - Parameters:
    ///   - ordered: `pass.runs` in order.
    ///   - files: gatherings that are no workshop.
    func table(_ ordered: [UInt32], files: [Int]) -> CountTable {
        let cells = CountCells(pass, axes, places)
        let marks = SourceMarks(
            ordered, rows: pass.runs.rows, cellOfNumber: cells.cellOfNumber, cells: cells.first.count)
        var needs = [Int](repeating: 0, count: cells.first.count)
        var voices = needs
        var weights = [Double](repeating: 0, count: pass.parts.eachTheme ? needs.count : 0)
        for (number, cell) in cells.cellOfNumber.enumerated() where cell != SourceMarks.noCell {
            needs[Int(cell)] += Int(pass.sums[number].rows)
            voices[Int(cell)] += Int(pass.sums[number].voices)
            if pass.parts.eachTheme { weights[Int(cell)] += pass.weights[number] }
        }
        let rows = needs.indices.map { cell in
            CountRow(
                keys: axes.keys(cells.first[cell]),
                tally: Tally(
                    needs: needs[cell], voices: voices[cell], sources: Int(marks.cells[cell].sources),
                    occasions: Int(marks.cells[cell].occasions)),
                weight: pass.parts.eachTheme ? weights[cell] : nil)
        }
        var table = CountTable(
            dimensions: query.dimensions, rows: rows, total: .nothing, squaredSourceSizes: marks.squaredSizes,
            workshops: marks.isMet.count { $0 } - files.count { marks.isMet[checked: $0] ?? false }, days: days)
        table.total = Tally(
            needs: needs.reduce(0, +), voices: voices.reduce(0, +), sources: marks.sources,
            occasions: marks.occasions)
        if pass.parts.splitsOccasions { table.total.occasions = occasions(ordered, cells.cellOfNumber) }
        if pass.parts.eachTheme { correctTotals(&table) }
        return table
    }

    /// Rows repeat needs when each theme is counted.
    private func correctTotals(_ table: inout CountTable) {
        let sizes = pass.needsOfGathering
        let alone = Int(sizes.first ?? 0)
        table.total.needs = Int(pass.total.rows)
        table.total.voices = Int(pass.total.voices)
        table.total.sources = alone + sizes.dropFirst().count { $0 != 0 }
        table.squaredSourceSizes = alone + sizes.dropFirst().reduce(0) { $0 + Int($1) * Int($1) }
    }

    /// Distinct places and main themes of each gathering, where combinations are finer than that.
    private func occasions(_ ordered: [UInt32], _ cellOfNumber: [UInt32]) -> Int {
        var subjects: [UInt64: UInt32] = [:]
        let subjectOfNumber = cellOfNumber.enumerated().map { number, cell in
            guard cell != SourceMarks.noCell else { return SourceMarks.noCell }
            let combination = pass.numbering.combinations.combination(number)
            let subject = UInt64(combination.place) << 32 | UInt64(combination.theme)
            if let known = subjects[subject] { return known }
            let new = UInt32(subjects.count)
            subjects[subject] = new
            return new
        }
        let marks = SourceMarks(
            ordered, rows: pass.runs.rows, cellOfNumber: subjectOfNumber, cells: subjects.count)
        let alone = pass.parts.eachTheme ? Int(pass.runs.rows.first ?? 0) - Int(pass.needsOfGathering.first ?? 0) : 0
        return marks.cells.reduce(0) { $0 + Int($1.sources) } - alone
    }

    private var days: ClosedRange<CalendarDate>? {
        var (least, greatest) = (UInt32.max, UInt32(0))
        for (place, days) in pass.days.enumerated() where places?.contains(UInt32(place)) ?? true {
            (least, greatest) = (min(least, days.first), max(greatest, days.last))
        }
        guard least <= greatest, let first = CalendarDate(number: Int64(least)),
            let last = CalendarDate(number: Int64(greatest))
        else { return nil }
        return first...last
    }
}

/// The cells of a table, in order.
struct CountCells {
    /// By number of the combination.
    let cellOfNumber: [UInt32]
    /// A combination of each.
    let first: [Combination]

    init(_ pass: CountPass, _ axes: CountAxes, _ places: NumberTable?) {
        var met: [(number: Int, combination: Combination, rank: UInt128)] = []
        for (number, sum) in pass.sums.enumerated() where sum.rows != 0 {
            let combination = pass.numbering.combinations.combination(number)
            guard places?.contains(combination.place) ?? true else { continue }
            met.append((number, combination, axes.rank(combination)))
        }
        var cells = [UInt32](repeating: SourceMarks.noCell, count: pass.sums.count)
        var first: [Combination] = []
        if let bound = axes.cellBound {
            // Each rank gets the place of one combination that has it, plus one: no need to sort.
            var placeOfRank = [UInt32](repeating: 0, count: bound)
            for (place, one) in met.enumerated() { placeOfRank[Int(one.rank)] = UInt32(place + 1) }
            for rank in placeOfRank.indices where placeOfRank[rank] != 0 {
                first.append(met[Int(placeOfRank[rank]) - 1].combination)
                placeOfRank[rank] = UInt32(first.count)
            }
            for one in met { cells[one.number] = placeOfRank[Int(one.rank)] - 1 }
        } else {
            met.sort { $0.rank < $1.rank }
            var last: UInt128?
            for one in met {
                if one.rank != last { first.append(one.combination) }
                last = one.rank
                cells[one.number] = UInt32(first.count - 1)
            }
        }
        cellOfNumber = cells
        self.first = first
    }
}
