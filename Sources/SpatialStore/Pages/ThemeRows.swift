/// The needs of a page once for each of their themes.
struct ThemeRows {
    private(set) var slots: [UInt16] = []
    private(set) var themes: [UInt32] = []
    private(set) var weights: [Double] = []

    mutating func expand(_ matches: FactMatches, _ needs: UnsafeBufferPointer<UInt16>) {
        slots.removeAll(keepingCapacity: true)
        themes.removeAll(keepingCapacity: true)
        weights.removeAll(keepingCapacity: true)
        let (flags, main) = (matches.columns[.flags], matches.columns[.theme])
        var lists = ThemeLists(matches)
        for slot in needs {
            guard flags[Int(slot)] & FactFlag.hasThemes != 0 else {
                append(slot, ThemeFact(theme: main[Int(slot)], weight: 1))
                continue
            }
            for fact in lists.themes(of: Int(slot), main: main[Int(slot)]) { append(slot, fact) }
        }
    }

    private mutating func append(_ slot: UInt16, _ fact: ThemeFact) {
        slots.append(slot)
        themes.append(fact.theme)
        weights.append(fact.weight)
    }
}
