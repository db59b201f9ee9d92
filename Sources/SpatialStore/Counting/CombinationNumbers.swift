import NeedsModel

/// Numbers combinations: month by month by a table of all that could be while that is small, then in the order in
/// which they are met.
struct CombinationNumbers {
    typealias Sizes = (places: UInt32, themes: UInt32, kinds: UInt32, audiences: UInt32, countedThemes: UInt32)

    /// How many numbers each column may have; 1 for what is not asked.
    let sizes: Sizes
    /// Months whose combinations all have a number beforehand.
    let denseMonths: Int
    /// Combinations of one month.
    private let inner: Int
    private var others: [Combination] = []
    /// Places of `others` plus one, by hash; 0 is « free ».
    private var slots = [UInt32](repeating: 0, count: 1 << 10)
    private static let largest = 1 << 20

    init(_ parts: CombinationParts, _ lists: StoreLists) {
        func size(_ isAsked: Bool, _ count: Int) -> UInt32 { isAsked ? UInt32(max(1, count)) : 1 }
        sizes = (
            size(true, lists.places.count), size(true, lists.themes.count), size(parts.kind, lists.kinds.count),
            size(parts.audience, lists.audiences.count), size(parts.eachTheme, lists.themes.count)
        )
        var product = 1
        for size in [sizes.places, sizes.themes, sizes.kinds, sizes.audiences, sizes.countedThemes]
        where product <= CombinationNumbers.largest { product *= Int(size) }
        inner = product
        denseMonths = CombinationNumbers.largest / product
    }

    /// Greater than every number, when so many months were met.
    func bound(months: Int) -> Int {
        others.isEmpty ? min(months, denseMonths) * inner : denseMonths * inner + others.count
    }

    mutating func sparseNumber(_ combination: Combination) -> UInt32 {
        var slot = Int(truncatingIfNeeded: combination.mixed) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if others[place] == combination { return UInt32(truncatingIfNeeded: denseMonths * inner + place) }
            slot = (slot + 1) & (slots.count - 1)
        }
        others.append(combination)
        slots[slot] = UInt32(truncatingIfNeeded: others.count)
        if others.count * 2 > slots.count { grow() }
        return UInt32(truncatingIfNeeded: denseMonths * inner + others.count - 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (place, combination) in others.enumerated() {
            var slot = Int(truncatingIfNeeded: combination.mixed) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: place + 1)
        }
    }

    /// What has this number.
    func combination(_ number: Int) -> Combination {
        guard number < denseMonths * inner else {
            return others[checked: number - denseMonths * inner] ?? Combination()
        }
        var rest = UInt32(truncatingIfNeeded: number)
        func take(_ size: UInt32) -> UInt32 {
            guard size > 1 else { return 0 }
            defer { rest /= size }
            return rest % size
        }
        // The last one that was put in comes out first.
        let countedTheme = take(sizes.countedThemes)
        let audience = take(sizes.audiences)
        let kind = take(sizes.kinds)
        let theme = take(sizes.themes)
        let place = take(sizes.places)
        return Combination(
            place: place, theme: theme, kind: kind, audience: audience, countedTheme: countedTheme, month: rest)
    }
}

extension Combination {
    fileprivate var mixed: UInt64 {
        let odd: UInt64 = 0x9FB2_1C65_1E98_DF25
        var hash = (UInt64(place) << 32 | UInt64(theme)) &* odd
        hash = (hash ^ hash >> 29 ^ (UInt64(kind) << 32 | UInt64(audience))) &* odd
        hash = (hash ^ hash >> 29 ^ (UInt64(countedTheme) << 32 | UInt64(month))) &* odd
        return hash ^ hash >> 32
    }
}
