/// A filter as tables of numbers, ready to be held against columns. Nil asks for nothing.
struct FactFilter {
    var places: NumberTable?
    /// Any theme of the need.
    var themes: NumberTable?
    var kinds: NumberTable?
    var audiences: NumberTable?
    var gatherings: NumberTable?
    var since: UInt32?
    var until: UInt32?
    /// The month in whose middle `until` stands: what was collected on some day of it may be later.
    var cutMonth: UInt32?
    /// The column of the place that is looked at.
    var place = FactColumn.place
    var exactArea: ExactMatches?
    /// Needs that are not public as well: for the owner's desk alone.
    var meansAll = false

    /// Exact points, by the number of the need times four plus the place (0, 1, 2), and communes that stand in for needs
    /// without one.
    struct ExactMatches {
        var inside: NumberSet
        var all: NumberSet
        var communes: NumberTable
    }

    /// The columns that deciding a match takes.
    var columns: Set<FactColumn> {
        var columns: Set<FactColumn> = [.flags]
        if places != nil || exactArea != nil { columns.insert(place) }
        if themes != nil { columns.insert(.theme) }
        if kinds != nil { columns.insert(.kind) }
        if audiences != nil { columns.insert(.audience) }
        if gatherings != nil { columns.insert(.gathering) }
        if since != nil || until != nil { columns.insert(.day) }
        return columns
    }
}

/// Which numbers of a list are meant.
struct NumberTable {
    private let isMeant: [Bool]

    init(_ numbers: some Sequence<Int>) {
        var table: [Bool] = []
        for number in numbers where number >= 0 {
            while table.count <= number { table.append(false) }
            table[number] = true
        }
        isMeant = table
    }

    @inline(__always)
    func contains(_ number: UInt32) -> Bool { Int(number) < isMeant.count && isMeant[Int(number)] }
}

/// Large numbers, a bit each.
struct NumberSet {
    private var words: [UInt64] = []

    mutating func insert(_ number: Int64) {
        guard number >= 0 else { return }
        let word = Int(number >> 6)
        if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
        words[word] |= 1 << UInt64(number & 63)
    }

    @inline(__always)
    func contains(_ number: Int64) -> Bool {
        let word = Int(number >> 6)
        return number >= 0 && word < words.count && words[word] & 1 << UInt64(number & 63) != 0
    }
}
