import NeedsModel

/// What of a need decides its cell, as numbers of the lists.
struct CellFacts {
    var place: UInt32
    var theme: UInt32
    var kind: UInt32
    var audience: UInt32
    var day: UInt32
}

/// Numbers the cells of a table in the order in which they are met: by a table of all that could be while that is
/// small, else by a dictionary.
struct CellNumbers {
    /// By number.
    private(set) var cells: [CountCell] = []
    private let grouping: CountGrouping
    private let groups: [UInt32]
    private let asks: (place: Bool, theme: Bool, kind: Bool, audience: Bool, month: Bool)
    private let sizes: (themes: Int, kinds: Int, audiences: Int)
    /// Cells within one month.
    private let inner: Int
    /// Number of each month in the order in which they are met, plus one; by year × 12 + month.
    private var months: [UInt32]
    private var monthCount = 0
    /// Number of the cell plus one, by its code.
    private var dense: [UInt32] = []
    private var sparse: [CountCell: Int] = [:]
    private static let largest = 1 << 22

    init(_ grouping: CountGrouping) {
        self.grouping = grouping
        groups = grouping.groupOfPlace
        let dimensions = grouping.dimensions
        asks = (
            dimensions.contains(where: \.isPlace), dimensions.contains(.theme), dimensions.contains(.kind),
            dimensions.contains(.audience), dimensions.contains(.month)
        )
        sizes = (
            asks.theme ? grouping.lists.themes.count : 1, asks.kind ? grouping.lists.kinds.count : 1,
            asks.audience ? max(1, grouping.lists.audiences.count) : 1
        )
        var product = asks.place ? max(1, grouping.groupCount) : 1
        for size in [sizes.themes, sizes.kinds, sizes.audiences] {
            let (value, overflow) = product.multipliedReportingOverflow(by: size)
            product = overflow ? .max : value
        }
        inner = product
        months = asks.month ? Array(repeating: 0, count: 10_001 * 12) : []
    }

    @inline(__always)
    mutating func number(of facts: CellFacts) -> Int {
        let month = asks.month ? monthNumber(facts.day) : 0
        guard (month + 1).multipliedReportingOverflow(by: inner).partialValue <= CellNumbers.largest,
            inner <= CellNumbers.largest
        else { return sparseNumber(facts) }
        var code = month
        if asks.place { code = code * grouping.groupCount + Int(group(facts.place)) }
        if asks.theme { code = code * sizes.themes + bounded(facts.theme, sizes.themes) }
        if asks.kind { code = code * sizes.kinds + bounded(facts.kind, sizes.kinds) }
        if asks.audience { code = code * sizes.audiences + bounded(facts.audience, sizes.audiences) }
        if code >= dense.count {
            dense.append(contentsOf: repeatElement(0, count: (month + 1) * inner - dense.count))
        }
        let known = dense[code]
        if known != 0 { return Int(known) - 1 }
        // Months met late may lie beyond what is dense; a cell is looked up where its month puts it, always.
        cells.append(cell(facts))
        dense[code] = UInt32(cells.count)
        return cells.count - 1
    }

    private mutating func sparseNumber(_ facts: CellFacts) -> Int {
        let cell = cell(facts)
        if let known = sparse[cell] { return known }
        cells.append(cell)
        sparse[cell] = cells.count - 1
        return cells.count - 1
    }

    private func cell(_ facts: CellFacts) -> CountCell {
        CountCell(
            placeGroup: asks.place ? group(facts.place) : 0, month: asks.month ? facts.day / 100 : 0,
            theme: asks.theme ? UInt16(bounded(facts.theme, sizes.themes)) : 0,
            kind: asks.kind ? UInt16(bounded(facts.kind, sizes.kinds)) : 0,
            audience: asks.audience ? UInt16(bounded(facts.audience, sizes.audiences)) : 0)
    }

    @inline(__always)
    private func group(_ place: UInt32) -> UInt32 { Int(place) < groups.count ? groups[Int(place)] : 0 }

    /// Nothing outside of the lists, whatever the file holds.
    @inline(__always)
    private func bounded(_ number: UInt32, _ count: Int) -> Int { Int(number) < count ? Int(number) : 0 }

    @inline(__always)
    private mutating func monthNumber(_ day: UInt32) -> Int {
        let place = Int(day / 10_000) * 12 + Int(day / 100 % 100) % 12
        guard place < months.count else { return 0 }
        if months[place] == 0 {
            monthCount += 1
            months[place] = UInt32(monthCount)
        }
        return Int(months[place]) - 1
    }
}
