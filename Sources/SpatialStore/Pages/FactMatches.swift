/// The needs of one page that match: good until the next page.
struct FactMatches {
    /// Number of the page times 4,096.
    let firstNeed: Int64
    let columns: FactColumns
    /// In rising order.
    let slots: UnsafeMutableBufferPointer<UInt16>
    private(set) var count = 0
    /// Empty unless themes were asked for.
    let themes: [(slot: UInt16, fact: ThemeFact)]

    init(
        firstNeed: Int64, columns: FactColumns, slots: UnsafeMutableBufferPointer<UInt16>,
        themes: [(slot: UInt16, fact: ThemeFact)]
    ) {
        self.firstNeed = firstNeed
        self.columns = columns
        self.slots = slots
        self.themes = themes
    }

    /// Every public need of the page, or every need.
    mutating func select(rows: Int, all: Bool) {
        let flags = columns[.flags]
        let wanted = all ? FactFlag.isPublic | FactFlag.exists : FactFlag.isPublic
        var found = 0
        for slot in 0..<rows {
            slots[found] = UInt16(truncatingIfNeeded: slot)
            found &+= flags[slot] & wanted == 0 ? 0 : 1
        }
        count = found
    }

    /// Keeps those for which `accepts` says so.
    @inline(__always)
    mutating func keep(_ accepts: (Int) -> Bool) {
        var kept = 0
        for index in 0..<count {
            let slot = slots[index]
            slots[kept] = slot
            kept &+= accepts(Int(slot)) ? 1 : 0
        }
        count = kept
    }

    @inline(__always)
    func slot(_ index: Int) -> Int { Int(slots[index]) }

    func need(_ index: Int) -> Int64 { firstNeed + Int64(slots[index]) }

    /// Leaves only the first ones.
    mutating func cut(to limit: Int) { count = min(count, max(0, limit)) }

    mutating func apply(_ filter: FactFilter) {
        if let table = filter.places { keep(filter.place, in: table) }
        if let table = filter.kinds { keep(.kind, in: table) }
        if let table = filter.audiences { keep(.audience, in: table) }
        if let table = filter.gatherings { keep(.gathering, in: table) }
        let days = columns[.day]
        if let since = filter.since { keep { days[$0] >= since && days[$0] != 0 } }
        if let until = filter.until {
            let cutMonth = filter.cutMonth ?? 0
            keep { days[$0] <= until && days[$0] != 0 && days[$0] != cutMonth }
        }
        if let table = filter.themes { keepThemes(table) }
        if let area = filter.exactArea { keep(area, place: filter.place) }
    }

    private mutating func keep(_ column: FactColumn, in table: NumberTable) {
        let values = columns[column]
        keep { table.contains(values[$0]) }
    }

    private mutating func keepThemes(_ table: NumberTable) {
        let (flags, main) = (columns[.flags], columns[.theme])
        let meant = Set(themes.lazy.filter { table.contains($0.fact.theme) }.map(\.slot))
        keep { slot in
            table.contains(main[slot])
                || flags[slot] & FactFlag.hasThemes != 0 && meant.contains(UInt16(truncatingIfNeeded: slot))
        }
    }

    private mutating func keep(_ area: FactFilter.ExactMatches, place: FactColumn) {
        let (flags, places) = (columns[.flags], columns[place])
        let first = firstNeed
        keep { slot in
            let asked: UInt32 =
                switch place {
                case .concerns: 1
                case .lives: 2
                case .heard: 3
                default: flags[slot] >> FactFlag.roleShift & 3
                }
            let point = (first + Int64(slot)) * 4 + Int64(asked) - 1
            return area.inside.contains(point) || !area.all.contains(point) && area.communes.contains(places[slot])
        }
    }
}
