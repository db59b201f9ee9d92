import NeedsModel

/// What of a need decides its cells and its occasions, as numbers of the lists; 0 for what no query asks.
struct Combination: Hashable {
    var place: UInt32 = 0
    /// The main one.
    var theme: UInt32 = 0
    var kind: UInt32 = 0
    var audience: UInt32 = 0
    /// The theme that is counted, when each is.
    var countedTheme: UInt32 = 0
    /// In the order in which months were met.
    var month: UInt32 = 0
}

/// What a query looks at beside place, main theme and month. A source has one day, so that a place and a main theme
/// are one occasion of it; each of these splits it.
struct CombinationParts: Hashable {
    var kind: Bool
    var audience: Bool
    var eachTheme: Bool

    init(_ query: CountQuery) {
        kind = query.dimensions.contains(.kind)
        audience = query.dimensions.contains(.audience)
        eachTheme = query.countsEachTheme
    }

    var splitsOccasions: Bool { kind || audience || eachTheme }
}
