/// Gives each row of a page the number of its combination, column by column.
struct RowNumbers {
    private(set) var combinations: CombinationNumbers
    /// Year × 100 + month, in the order in which they are met.
    private(set) var months: [UInt32] = []
    private let place: FactColumn
    private let asksMonth: Bool
    /// By year × 12 + month: number of the month plus one.
    private var monthNumbers: [UInt32]

    init(_ combinations: CombinationNumbers, place: FactColumn, asksMonth: Bool) {
        self.combinations = combinations
        self.place = place
        self.asksMonth = asksMonth
        monthNumbers = asksMonth ? Array(repeating: 0, count: 10_001 * 12) : []
        if !asksMonth { months = [0] }
    }

    /// Greater than every number that was given.
    var bound: Int { combinations.bound(months: months.count) }

    /// - Parameters:
    ///   - numbers: room for the number of each row.
    ///   - slots: of each row; a need may have several.
    ///   - countedThemes: of each row, when each theme is counted.
    mutating func fill(
        _ numbers: UnsafeMutableBufferPointer<UInt32>, _ columns: FactColumns, _ slots: UnsafeBufferPointer<UInt16>,
        countedThemes: UnsafeBufferPointer<UInt32>?
    ) {
        var isDense = combinations.denseMonths > 0
        if asksMonth {
            let day = columns[.day]
            for row in 0..<slots.count {
                let month = monthNumber(day[Int(slots[row])])
                numbers[row] = month
                if month >= combinations.denseMonths { isDense = false }
            }
        } else {
            numbers.update(repeating: 0)
        }
        let sizes = combinations.sizes
        let (places, themes) = (columns[place], columns[.theme])
        for row in 0..<slots.count {
            let slot = Int(slots[row])
            let number = numbers[row] &* sizes.places &+ RowNumbers.bounded(places[slot], sizes.places)
            numbers[row] = number &* sizes.themes &+ RowNumbers.bounded(themes[slot], sizes.themes)
        }
        if sizes.kinds > 1 { put(columns[.kind], sizes.kinds, slots, into: numbers) }
        if sizes.audiences > 1 { put(columns[.audience], sizes.audiences, slots, into: numbers) }
        if let countedThemes {
            for row in 0..<slots.count {
                numbers[row] =
                    numbers[row] &* sizes.countedThemes &+ RowNumbers.bounded(countedThemes[row], sizes.countedThemes)
            }
        }
        if !isDense { fillSparse(numbers, columns, slots, countedThemes: countedThemes) }
    }

    private func put(
        _ column: UnsafeMutablePointer<UInt32>, _ size: UInt32, _ slots: UnsafeBufferPointer<UInt16>,
        into numbers: UnsafeMutableBufferPointer<UInt32>
    ) {
        for row in 0..<slots.count {
            numbers[row] = numbers[row] &* size &+ RowNumbers.bounded(column[Int(slots[row])], size)
        }
    }

    /// Rows of months that have no table.
    private mutating func fillSparse(
        _ numbers: UnsafeMutableBufferPointer<UInt32>, _ columns: FactColumns, _ slots: UnsafeBufferPointer<UInt16>,
        countedThemes: UnsafeBufferPointer<UInt32>?
    ) {
        let sizes = combinations.sizes
        for row in 0..<slots.count {
            let slot = Int(slots[row])
            let month = asksMonth ? monthNumber(columns[.day][slot]) : 0
            guard month >= combinations.denseMonths else { continue }
            numbers[row] = combinations.sparseNumber(
                Combination(
                    place: RowNumbers.bounded(columns[place][slot], sizes.places),
                    theme: RowNumbers.bounded(columns[.theme][slot], sizes.themes),
                    kind: RowNumbers.bounded(columns[.kind][slot], sizes.kinds),
                    audience: RowNumbers.bounded(columns[.audience][slot], sizes.audiences),
                    countedTheme: countedThemes.map { RowNumbers.bounded($0[row], sizes.countedThemes) } ?? 0,
                    month: month))
        }
    }

    /// Nothing outside of the lists, whatever the file holds.
    @inline(__always)
    private static func bounded(_ number: UInt32, _ count: UInt32) -> UInt32 { number < count ? number : 0 }

    @inline(__always)
    private mutating func monthNumber(_ day: UInt32) -> UInt32 {
        let place = Int(day / 10_000 * 12 + day / 100 % 100 % 12)
        guard place < monthNumbers.count else { return 0 }
        if monthNumbers[place] == 0 {
            months.append(day / 100)
            monthNumbers[place] = UInt32(months.count)
        }
        return monthNumbers[place] - 1
    }
}
