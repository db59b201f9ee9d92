import NeedsModel

/// One walk over the needs: adds them up by their combination, whatever tables are made of it afterwards.
struct CountPass {
    /// Of one combination.
    struct Sum {
        var rows: UInt32 = 0
        var voices: UInt64 = 0
    }

    /// Each need once, however many themes are counted.
    private(set) var total = Sum()
    /// By number of the combination.
    private(set) var sums: [Sum] = []
    /// Likewise, when each theme is counted; else empty.
    private(set) var weights: [Double] = []
    /// First and last day by number of the place; the first is after the last where there is none.
    private(set) var days: [(first: UInt32, last: UInt32)]
    private(set) var numbering: RowNumbers
    private(set) var runs: GatheringRuns
    /// Needs by number of the gathering, when each theme is counted; else the runs say it.
    private(set) var needsOfGathering: [UInt32]
    let parts: CombinationParts
    private let placeColumn: FactColumn
    // Room that is used again for each page.
    private var numberRoom: [UInt32] = []
    private var themeRoom = ThemeRows()

    init(
        _ parts: CombinationParts, place: FactColumn, asksMonth: Bool, _ lists: StoreLists, gatherings: Int, needs: Int
    ) {
        self.parts = parts
        placeColumn = place
        numbering = RowNumbers(CombinationNumbers(parts, lists), place: place, asksMonth: asksMonth)
        runs = GatheringRuns(gatherings: gatherings, needs: needs)
        needsOfGathering = parts.eachTheme ? Array(repeating: 0, count: gatherings + 1) : []
        days = Array(repeating: (.max, 0), count: max(1, lists.places.count))
    }

    /// The columns that it looks at.
    var columns: Set<FactColumn> {
        var columns: Set<FactColumn> = [.flags, placeColumn, .theme, .voices, .day, .gathering]
        if parts.kind { columns.insert(.kind) }
        if parts.audience { columns.insert(.audience) }
        return columns
    }

    mutating func add(_ matches: FactMatches) {
        guard matches.count > 0 else { return }
        let needs = UnsafeBufferPointer(rebasing: matches.slots[0..<matches.count])
        addTotals(matches.columns, needs)
        var numbers = numberRoom
        numberRoom = []
        if parts.eachTheme {
            var rows = themeRoom
            themeRoom = ThemeRows()
            rows.expand(matches, needs)
            rows.slots.withUnsafeBufferPointer { slots in
                rows.themes.withUnsafeBufferPointer {
                    addRows(matches.columns, slots, countedThemes: $0, numbers: &numbers)
                }
            }
            for (row, weight) in rows.weights.enumerated() { weights[Int(numbers[row])] += weight }
            themeRoom = rows
        } else {
            addRows(matches.columns, needs, countedThemes: nil, numbers: &numbers)
        }
        numberRoom = numbers
    }

    private mutating func addTotals(_ columns: FactColumns, _ needs: UnsafeBufferPointer<UInt16>) {
        let (voices, day, place) = (columns[.voices], columns[.day], columns[placeColumn])
        var sum: UInt64 = 0
        days.withUnsafeMutableBufferPointer { days in
            for slot in needs {
                sum &+= UInt64(voices[Int(slot)])
                let (number, day) = (Int(place[Int(slot)]), day[Int(slot)])
                let known = number < days.count ? number : 0
                days[known].first = min(days[known].first, day == 0 ? .max : day)
                days[known].last = max(days[known].last, day)
            }
        }
        total.rows += UInt32(needs.count)
        total.voices &+= sum
        guard parts.eachTheme else { return }
        let gathering = columns[.gathering]
        for slot in needs {
            let number = Int(gathering[Int(slot)])
            needsOfGathering[number < needsOfGathering.count ? number : 0] += 1
        }
    }

    private mutating func addRows(
        _ columns: FactColumns, _ slots: UnsafeBufferPointer<UInt16>, countedThemes: UnsafeBufferPointer<UInt32>?,
        numbers room: inout [UInt32]
    ) {
        if room.count < slots.count { room.append(contentsOf: repeatElement(0, count: slots.count - room.count)) }
        room.withUnsafeMutableBufferPointer { room in
            let numbers = UnsafeMutableBufferPointer(rebasing: room[0..<slots.count])
            numbering.fill(numbers, columns, slots, countedThemes: countedThemes)
            addSums(numbers, columns[.voices], slots)
            runs.add(numbers, columns[.gathering], slots)
        }
    }

    private mutating func addSums(
        _ numbers: UnsafeMutableBufferPointer<UInt32>, _ voices: UnsafeMutablePointer<UInt32>,
        _ slots: UnsafeBufferPointer<UInt16>
    ) {
        let missing = max(0, numbering.bound - sums.count)
        sums.append(contentsOf: repeatElement(Sum(), count: missing))
        if parts.eachTheme { weights.append(contentsOf: repeatElement(0, count: missing)) }
        sums.withUnsafeMutableBufferPointer { sums in
            for row in 0..<slots.count {
                let number = Int(numbers[row])
                sums[number].rows &+= 1
                sums[number].voices &+= UInt64(voices[Int(slots[row])])
            }
        }
    }
}
