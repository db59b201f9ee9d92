/// Restricted Damerau–Levenshtein distance (insertion, deletion, substitution, exchange of two
/// neighbours) between one pattern of at most 64 letters and many texts.
///
/// Source: H. Hyyrö, « A bit-vector algorithm for computing Levenshtein and Damerau edit distances »,
/// Nordic Journal of Computing 10 (2003).
struct EditDistance {
    static let maximumLength = 64

    /// One bit a position of the pattern, for each of a…z, the ten digits and the lost letter.
    private var positions: [UInt64] = Array(repeating: 0, count: 40)
    private var used: [Int] = []
    private(set) var count = 0

    init() { used.reserveCapacity(Self.maximumLength) }

    /// - Parameter pattern: letters beyond the 64th are left out.
    mutating func prepare(_ pattern: ArraySlice<UInt8>) {
        for slot in used { positions[slot] = 0 }
        used.removeAll(keepingCapacity: true)
        count = min(pattern.count, Self.maximumLength)
        for (index, letter) in pattern.prefix(count).enumerated() {
            let slot = Self.slot(letter)
            if positions[slot] == 0 { used.append(slot) }
            positions[slot] |= 1 << UInt64(index)
        }
    }

    /// Exact when at most `limit`, else some number above it.
    /// - Complexity: O(text letters)
    func distance(to text: ArraySlice<UInt8>, limit: Int) -> Int {
        guard count > 0 else { return text.count }
        guard abs(text.count - count) <= limit else { return limit + 1 }
        var (verticalPlus, verticalMinus): (UInt64, UInt64) = (~0, 0)
        var (previousDiagonal, previousMatch): (UInt64, UInt64) = (0, 0)
        var distance = count
        let last: UInt64 = 1 << UInt64(count - 1)
        var left = text.count
        for letter in text {
            let match = positions[Self.slot(letter)]
            let exchanged = (((~previousDiagonal) & match) << 1) & previousMatch
            let diagonal = (((match & verticalPlus) &+ verticalPlus) ^ verticalPlus) | match | verticalMinus | exchanged
            var horizontalPlus = verticalMinus | ~(diagonal | verticalPlus)
            var horizontalMinus = diagonal & verticalPlus
            if horizontalPlus & last != 0 { distance += 1 }
            if horizontalMinus & last != 0 { distance -= 1 }
            horizontalPlus = (horizontalPlus << 1) | 1
            horizontalMinus <<= 1
            verticalPlus = horizontalMinus | ~(diagonal | horizontalPlus)
            verticalMinus = horizontalPlus & diagonal
            (previousDiagonal, previousMatch) = (diagonal, match)
            left -= 1
            // Each letter that is left can lower the distance by one at most.
            if distance - left > limit { return limit + 1 }
        }
        return distance
    }

    /// A lost letter matches nothing.
    private static func slot(_ letter: UInt8) -> Int {
        switch letter {
        case 0x61...0x7A: Int(letter) - 0x61
        case 0x30...0x39: Int(letter) - 0x30 + 26
        default: 36
        }
    }
}
