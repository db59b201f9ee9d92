import PlainText

/// Finds the names within a few edits of a misspelling without comparing it with every name.
///
/// A name is cut into a few segments; a text within so many edits must contain one of them almost at its
/// place. Source: Li, Deng, Wang & Feng, « Pass-Join », PVLDB 5 (2011); one segment more than there
/// suffices for insertions and deletions is cut, because an exchange may break two.
struct FuzzyIndex: Sendable {
    private(set) var letters: [UInt8] = []
    private(set) var patterns: [Pattern] = []
    /// A bit per letter that occurs in each pattern.
    private var occurrences: [UInt32] = []
    private var keys: [UInt64] = []
    private var starts: [Int32] = []
    private var items: [Int32] = []
    private var mask = 0
    private var shortest = Int.max
    private var longest = 0
    private var sounds: SoundTable

    struct Form: Sendable {
        var letters: [UInt8]
        /// Row of the name.
        var name: Int
        /// A beginning that several names may share.
        var isShort = false
    }

    struct Pattern: Sendable {
        var isShort: Bool
        var start: Int32
        var count: Int16
        var name: Int32
        var phonetic: UInt64
    }

    /// Edits that can still be found for a name of that many letters.
    static func reach(_ count: Int) -> Int { count < 4 ? 0 : count < 6 ? 1 : count < 12 ? 2 : 3 }

    private static func segments(_ count: Int) -> Int { reach(count) + 2 }

    init(_ forms: [Form]) {
        sounds = SoundTable([])
        var postings: [(key: UInt64, pattern: Int32)] = []
        postings.reserveCapacity(forms.count * 4)
        for form in forms where form.letters.count >= 4 && form.letters.count <= EditDistance.maximumLength {
            let number = Int32(truncatingIfNeeded: patterns.count)
            let count = form.letters.count
            patterns.append(
                Pattern(
                    isShort: form.isShort, start: Int32(truncatingIfNeeded: letters.count), count: Int16(count),
                    name: Int32(truncatingIfNeeded: form.name),
                    phonetic: PhoneticKey.hash(form.letters[...])))
            occurrences.append(Self.occurring(form.letters[...]))
            letters += form.letters
            let segments = Self.segments(count)
            for segment in 0..<segments {
                let range = Self.range(of: segment, in: segments, count: count)
                postings.append((Self.key(form.letters[range], segment, count), number))
            }
            (shortest, longest) = (min(shortest, count), max(longest, count))
        }
        sounds = SoundTable(patterns.map(\.phonetic))
        index(postings)
    }

    /// The patterns that sound like the letters.
    func forEachLike(_ text: ArraySlice<UInt8>, _ body: (Pattern) -> Void) {
        var cursor = sounds.first(PhoneticKey.hash(text))
        while cursor >= 0 {
            body(patterns[Int(cursor)])
            cursor = sounds.pattern(after: cursor)
        }
    }

    private mutating func index(_ postings: [(key: UInt64, pattern: Int32)]) {
        var capacity = 64
        while capacity < postings.count * 2 { capacity *= 2 }
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        var counts = [Int32](repeating: 0, count: capacity)
        for posting in postings {
            let slot = self.slot(posting.key)
            keys[slot] = posting.key
            counts[slot] += 1
        }
        starts = Array(repeating: 0, count: capacity + 1)
        for slot in 0..<capacity { starts[slot + 1] = starts[slot] + counts[slot] }
        items = Array(repeating: 0, count: postings.count)
        var filled = starts
        for posting in postings {
            let slot = self.slot(posting.key)
            items[Int(filled[slot])] = posting.pattern
            filled[slot] += 1
        }
    }

    /// Calls `found` once per pattern within reach and `limit`, with its distance; the order is that of the index.
    /// - Complexity: some hundred probes and the candidates, each O(letters).
    func search(
        _ text: ArraySlice<UInt8>, with distance: inout EditDistance, seen: inout SeenPatterns, limit: Int = 3,
        _ found: (_ pattern: Pattern, _ edits: Int, _ soundsAlike: Bool) -> Void
    ) {
        guard text.count >= 3, text.count <= EditDistance.maximumLength, longest > 0 else { return }
        distance.prepare(text)
        seen.begin(patterns.count)
        let occurring = Self.occurring(text)
        let sound = PhoneticKey.hash(text)
        var cursor = sounds.first(sound)
        while cursor >= 0 {
            _ = seen.insert(cursor)
            let pattern = patterns[Int(cursor)]
            found(pattern, distance.distance(to: slice(pattern), limit: 6), true)
            cursor = sounds.pattern(after: cursor)
        }
        let first = max(shortest, text.count - limit)
        let last = min(longest, text.count + limit)
        guard first <= last else { return }
        for count in first...last where abs(count - text.count) <= Self.reach(count) {
            probe(text, count, occurring, limit, distance, &seen, found)
        }
    }

    private func probe(
        _ text: ArraySlice<UInt8>, _ count: Int, _ occurring: UInt32, _ limit: Int, _ distance: EditDistance,
        _ seen: inout SeenPatterns,
        _ found: (Pattern, Int, Bool) -> Void
    ) {
        let (segments, shift) = (Self.segments(count), text.count - count)
        let reach = min(limit, Self.reach(count))
        for segment in 0..<segments {
            let range = Self.range(of: segment, in: segments, count: count)
            // Edits before the segment move it; edits after it do so when counted from the other end.
            let low = max(-segment, shift - (segments - 1 - segment), -reach)
            let high = min(segment, shift + (segments - 1 - segment), reach)
            guard low <= high else { continue }
            for offset in low...high {
                let start = range.lowerBound + offset
                guard start >= 0, start + range.count <= text.count else { continue }
                let from = text.startIndex + start
                let slot = self.slot(Self.key(text[from..<from + range.count], segment, count))
                for item in Int(starts[slot])..<Int(starts[slot + 1]) {
                    let number = items[item]
                    let missing = occurrences[Int(number)]
                    guard (missing & ~occurring).nonzeroBitCount <= reach,
                        (occurring & ~missing).nonzeroBitCount <= reach, seen.insert(number)
                    else { continue }
                    let pattern = patterns[Int(number)]
                    let edits = distance.distance(to: slice(pattern), limit: reach)
                    if edits <= reach { found(pattern, edits, false) }
                }
            }
        }
    }

    func letters(_ item: NearestNames.Item) -> ArraySlice<UInt8> {
        letters[Int(item.start)..<Int(item.start) + item.length]
    }

    func slice(_ pattern: Pattern) -> ArraySlice<UInt8> {
        letters[Int(pattern.start)..<Int(pattern.start) + Int(pattern.count)]
    }

    @inline(__always)
    private func slot(_ key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    @inline(__always)
    private static func range(of segment: Int, in segments: Int, count: Int) -> Range<Int> {
        segment * count / segments..<(segment + 1) * count / segments
    }

    @inline(__always)
    private static func key(_ letters: ArraySlice<UInt8>, _ segment: Int, _ count: Int) -> UInt64 {
        var state = NameHash.seed &+ UInt64(truncatingIfNeeded: segment << 8 | count)
        for letter in letters { state = NameHash.extend(state, letter) }
        return NameHash.finish(state)
    }

    private static func occurring(_ letters: ArraySlice<UInt8>) -> UInt32 {
        var bits: UInt32 = 0
        for letter in letters where letter.isLowercaseLetter { bits |= 1 << UInt32(letter - 0x61) }
        return bits
    }
}
