/// The facts of 4,096 consecutive numbers of needs, taken apart: for those who change them.
struct FactPage: Equatable {
    static let slots = 4_096

    /// Nil where there is no need of that number; as long as the last one that there is.
    private(set) var facts: [NeedFacts?] = []

    static func number(ofNeed number: Int64) -> Int64 { number >> 12 }
    static func slot(ofNeed number: Int64) -> Int { Int(number & 4_095) }

    subscript(slot: Int) -> NeedFacts? {
        get { slot < facts.count ? facts[slot] : nil }
        set {
            while facts.count <= slot { facts.append(nil) }
            facts[slot] = newValue
            while let last = facts.last, last == nil { facts.removeLast() }
        }
    }

    init() { facts.reserveCapacity(FactPage.slots) }

    var isEmpty: Bool { facts.isEmpty }

    /// How many slots differ.
    func difference(from other: FactPage) -> Int {
        (0..<max(facts.count, other.facts.count)).count { self[$0] != other[$0] }
    }
}

/// A page as the table keeps it, in three parts that are read apart.
struct EncodedPage: Equatable {
    /// Flags, effective place, main theme, kind, audience, voices, day, gathering.
    var facts: [UInt8]
    /// The three places.
    var places: [UInt8]
    /// Lists of themes.
    var themes: [UInt8]
}

/// The columns of a page in the order in which they are kept. Never change a number: raise `PageFormat.version`.
enum FactColumn: Int, CaseIterable {
    case flags, place, theme, kind, audience, voices, day, gathering
    case concerns, lives, heard

    static let inFacts = 0..<8
    static let inPlaces = 8..<11
}

/// Bits of the column `flags`.
enum FactFlag {
    static let exists: UInt32 = 1
    static let isPublic: UInt32 = 2
    /// There is a list of themes.
    static let hasThemes: UInt32 = 4
    /// Two bits: `NeedFacts.role`.
    static let roleShift: UInt32 = 3
}
