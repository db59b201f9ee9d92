/// The themes of needs that are asked for in rising order of their slots.
struct ThemeLists {
    private let flags: UnsafeMutablePointer<UInt32>
    private let all: [(slot: UInt16, fact: ThemeFact)]
    private var next = 0

    init(_ matches: FactMatches) {
        flags = matches.columns[.flags]
        all = matches.themes
    }

    /// In the order of their rank, as they were given; empty when the main one with weight 1 says it all.
    mutating func list(of slot: Int) -> [ThemeFact] {
        guard flags[slot] & FactFlag.hasThemes != 0 else { return [] }
        while next < all.count, all[next].slot < slot { next += 1 }
        var list: [ThemeFact] = []
        while next < all.count, all[next].slot == slot {
            list.append(all[next].fact)
            next += 1
        }
        return list
    }

    /// Each theme once, with the sum of its weights.
    mutating func themes(of slot: Int, main: UInt32) -> [ThemeFact] {
        let list = list(of: slot)
        guard list.count > 1 else { return [list.first ?? ThemeFact(theme: main, weight: 1)] }
        var themes: [ThemeFact] = []
        for fact in list {
            if let place = themes.firstIndex(where: { $0.theme == fact.theme }) {
                themes[place].weight += fact.weight
            } else {
                themes.append(fact)
            }
        }
        return themes
    }
}
