import NeedsModel

/// What counts and filters know of one need, as numbers of the lists; 0 for what was not stated.
struct NeedFacts: Hashable {
    /// The effective place.
    var place: UInt32 = 0
    var concerns: UInt32 = 0
    var lives: UInt32 = 0
    var heard: UInt32 = 0
    /// Which of the three the effective place is: 1, 2, 3 in the order above.
    var role: UInt32 = 0
    /// The main one.
    var theme: UInt32 = 0
    var kind: UInt32 = 0
    var audience: UInt32 = 0
    var voices: UInt32 = 0
    /// Year × 10,000 + month × 100 + day.
    var day: UInt32 = 0
    var gathering: UInt32 = 0
    var isPublic = false
    /// Every theme with its weight, main one first; empty when that is the main one alone, with weight 1.
    var themes: [ThemeFact] = []

    /// Numbers of terms stay below 2¹⁶, as pages keep them beside a need.
    static let largestTerm: UInt32 = 65_535

    /// Keeps the list of themes only where the main one does not say it all.
    mutating func setThemes(_ list: [ThemeFact]) {
        theme = list.first?.theme ?? 0
        themes = list.count > 1 || (list.first?.weight ?? 1) != 1 ? list : []
    }
}

/// A theme of a need.
struct ThemeFact: Hashable {
    var theme: UInt32
    var weight: Double
}

extension PlaceRole {
    /// Of `NeedFacts.role`.
    init?(number: UInt32) {
        switch number {
        case 1: self = .concerns
        case 2: self = .lives
        case 3: self = .heard
        default: return nil
        }
    }
}
