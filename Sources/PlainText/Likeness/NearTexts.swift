/// Finds, among the texts of one group, the one most like another. A small group is compared one by one; in a large
/// one only texts are compared that share a band (`MinHash`), so that time grows with the number of texts. Memory is
/// bounded: the table of bands is as large as it gets, and what came last stays in it longest.
///
/// `read` gives a text again by its number, nil when it is not there any more.
public struct NearTexts {
    /// A text that was added, and how like it is: shared runs of letters, 0…1.
    public struct Match: Hashable, Sendable {
        public var number: Int64
        public var likeness: Double
    }

    private struct Place {
        var tag: UInt32 = 0
        /// In `numbers`, plus one; counted on from group to group, so that an old one is known by being too small.
        var ordinal: UInt32 = 0
    }

    private let least: Double
    private var kept: [(number: Int64, shingles: Shingles)] = []
    private var numbers: [Int64] = []
    private var firstOrdinal: UInt32 = 0
    private var places: [Place] = []

    private static let smallGroup = 24
    private static let placeCount = 1 << 21
    private static let steps = 4

    /// - Parameter least: the likeness from which on texts are near.
    public init(atLeast least: Double) { self.least = least }

    /// Forgets the texts of the group before.
    public mutating func begin() {
        firstOrdinal &+= UInt32(truncatingIfNeeded: numbers.count)
        if firstOrdinal > UInt32.max / 2 {
            firstOrdinal = 0
            places = []
        }
        kept.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
    }

    public mutating func add(_ shingles: Shingles, number: Int64) {
        if numbers.count < Self.smallGroup {
            kept.append((number, shingles))
        } else {
            if numbers.count == Self.smallGroup {
                if places.isEmpty { places = Array(repeating: Place(), count: Self.placeCount) }
                for (index, entry) in kept.enumerated() { put(entry.shingles, index) }
                kept.removeAll(keepingCapacity: true)
            }
            put(shingles, numbers.count)
        }
        numbers.append(number)
    }

    /// The text most like this one, of equal ones the first; nil when none is near.
    ///
    /// - Parameter isOpen: false for a text that is to be passed over.
    public func nearest(
        to shingles: Shingles, isOpen: (Int64) -> Bool = { _ in true }, read: (Int64) throws -> Shingles?
    ) rethrows -> Match? {
        var best: Match?
        func consider(_ number: Int64, _ other: Shingles) {
            guard other.mayReach(best?.likeness ?? least, with: shingles) else { return }
            let likeness = other.likeness(to: shingles)
            if likeness >= least, likeness > best?.likeness ?? -1 { best = Match(number: number, likeness: likeness) }
        }
        guard numbers.count > Self.smallGroup else {
            for entry in kept where isOpen(entry.number) { consider(entry.number, entry.shingles) }
            return best
        }
        for index in candidates(shingles) {
            let number = numbers[index]
            if isOpen(number), let other = try read(number) { consider(number, other) }
            if best?.likeness == 1 { break }
        }
        return best
    }

    // MARK: - The table of bands

    /// Places in `numbers`, rising.
    private func candidates(_ shingles: Shingles) -> [Int] {
        var found: Set<Int> = []
        for band in MinHash.bands(of: shingles) {
            for step in 0..<Self.steps {
                let place = places[Self.place(band, step)]
                if place.ordinal > firstOrdinal, place.tag == Self.tag(band) {
                    found.insert(Int(place.ordinal - firstOrdinal) - 1)
                }
            }
        }
        return found.sorted()
    }

    /// The first text of a band stays; when its places are full, the last one gives way.
    private mutating func put(_ shingles: Shingles, _ index: Int) {
        let ordinal = firstOrdinal &+ UInt32(truncatingIfNeeded: index) &+ 1
        for band in MinHash.bands(of: shingles) {
            var chosen = Self.place(band, Self.steps - 1)
            for step in 0..<Self.steps {
                let place = Self.place(band, step)
                if places[place].ordinal <= firstOrdinal || places[place].tag == Self.tag(band) {
                    chosen = place
                    break
                }
            }
            if places[chosen].ordinal > firstOrdinal, places[chosen].tag == Self.tag(band) { continue }
            places[chosen] = Place(tag: Self.tag(band), ordinal: ordinal)
        }
    }

    private static func place(_ band: UInt64, _ step: Int) -> Int {
        (Int(truncatingIfNeeded: band >> 32) + step) & (placeCount - 1)
    }

    private static func tag(_ band: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: band) }
}
