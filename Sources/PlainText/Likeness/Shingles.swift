/// The runs of four letters of a text, each once: what two texts have in common whatever their accents, case and
/// punctuation. Texts about other things share less than a tenth; one word changed in ten leaves six tenths or more.
public struct Shingles: Sendable {
    /// Four bytes of the folded text each, rising.
    let runs: [UInt32]

    public init(_ text: String) {
        var text = text
        self = text.withUTF8 { Shingles(UnsafeRawBufferPointer($0)) }
    }

    /// - Parameter text: UTF-8.
    public init(_ text: UnsafeRawBufferPointer) {
        runs = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 2) { folded in
            let length = SearchFolding.fold(
                text, into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(folded)[1...]))
            return Shingles.runs(folded, words: Shingles.words(folded, length))
        }
    }

    /// Shared runs among all runs of both, 0…1. Two texts without a letter are alike.
    public func likeness(to other: Shingles) -> Double {
        let shared = shared(with: other)
        let all = runs.count + other.runs.count - shared
        return all == 0 ? 1 : Double(shared) / Double(all)
    }

    /// Whether the likeness can reach `least` at all, as the lengths tell.
    func mayReach(_ least: Double, with other: Shingles) -> Bool {
        Double(min(runs.count, other.runs.count)) >= least * Double(max(runs.count, other.runs.count))
    }

    private func shared(with other: Shingles) -> Int {
        runs.withUnsafeBufferPointer { mine in
            other.runs.withUnsafeBufferPointer { theirs in
                var (left, right, shared) = (0, 0, 0)
                while left < mine.count, right < theirs.count {
                    let (a, b) = (mine[left], theirs[right])
                    if a == b { shared += 1 }
                    if a <= b { left += 1 }
                    if b <= a { right += 1 }
                }
                return shared
            }
        }
    }

    /// Leaves letters and digits with one space between words and around them. The text stands from place 1 on.
    ///
    /// - Returns: the length, spaces included.
    private static func words(_ text: UnsafeMutableBufferPointer<UInt8>, _ length: Int) -> Int {
        text[0] = space
        var (place, end) = (1, 1)
        while place <= length {
            let width = gap(text, place, 1 + length)
            if width == 0 {
                text[end] = text[place]
                (place, end) = (place + 1, end + 1)
            } else {
                if text[end - 1] != space {
                    text[end] = space
                    end += 1
                }
                place += width
            }
        }
        guard end > 1, text[end - 1] != space else { return end }
        text[end] = space
        return end + 1
    }

    /// Bytes of what is neither letter nor digit at a place, 0 for a letter. Signs of French that are not ASCII (« », ·, …)
    /// begin with C2 or with E2 80; letters of other scripts stay.
    private static func gap(_ text: UnsafeMutableBufferPointer<UInt8>, _ place: Int, _ end: Int) -> Int {
        let byte = text[place]
        if byte < 0x80 { return byte &- 97 < 26 || byte &- 48 < 10 ? 0 : 1 }
        if byte == 0xC2 { return min(2, end - place) }
        return byte == 0xE2 && place + 2 < end && text[place + 1] == 0x80 ? 3 : 0
    }

    private static func runs(_ text: UnsafeMutableBufferPointer<UInt8>, words length: Int) -> [UInt32] {
        guard length > 1 else { return [] }
        var run: UInt32 = 0
        var runs: [UInt32] = []
        runs.reserveCapacity(length)
        for place in 0..<length {
            run = run << 8 | UInt32(text[place])
            // A text of one or two letters is one run.
            if place >= 3 || place == length - 1 { runs.append(run) }
        }
        runs.sort()
        var kept = 0
        for place in 1..<max(1, runs.count) where runs[place] != runs[kept] {
            kept += 1
            runs[kept] = runs[place]
        }
        runs.removeLast(runs.count - kept - 1)
        return runs
    }

    private static let space = UInt8(ascii: " ")
}
