import NeedsModel

/// An occasion is a source, a place and a main theme. Places, main themes and months (a source has one day) are in one
/// row for each occasion; kinds, audiences and themes that are counted each split it.
struct OccasionSplits {
    /// Into how many parts.
    let count: Int
    private let kinds: Int
    private let audiences: Int
    private let themes: Int

    init(_ query: CountQuery, _ lists: StoreLists, countsEachTheme: Bool) {
        kinds = query.dimensions.contains(.kind) ? max(1, lists.kinds.count) : 1
        audiences = query.dimensions.contains(.audience) ? max(1, lists.audiences.count) : 1
        themes = countsEachTheme ? max(1, lists.themes.count) : 1
        count = kinds * audiences * themes
    }

    @inline(__always)
    func part(of facts: CellFacts) -> Int {
        let kind = kinds == 1 ? 0 : min(Int(facts.kind), kinds - 1)
        let audience = audiences == 1 ? 0 : min(Int(facts.audience), audiences - 1)
        let theme = themes == 1 ? 0 : min(Int(facts.theme), themes - 1)
        return (kind * audiences + audience) * themes + theme
    }
}

/// Small numbers for large keys: the keys themselves while they are few, else in the order in which they are met.
struct KeyNumbers {
    private let isDense: Bool
    private let bound: Int
    private var numbers: [UInt64: UInt32] = [:]

    init(bound: Int) {
        self.bound = bound
        isDense = bound > 0 && bound <= 1 << 22
    }

    /// Greater than every number that was given.
    var count: Int { isDense ? bound : numbers.count }

    @inline(__always)
    mutating func number(_ key: UInt64) -> UInt32 {
        // A key beyond the bound comes from a damaged file: it must not be counted outside of the marks.
        if isDense { return UInt32(truncatingIfNeeded: min(key, UInt64(bound - 1))) }
        if let number = numbers[key] { return number }
        let number = UInt32(truncatingIfNeeded: numbers.count)
        numbers[key] = number
        return number
    }
}
