/// A text with other words at some of its bytes.
struct MaskedText: Hashable, Sendable {
    let text: String
    /// In order, apart from each other, on whole characters.
    private let ranges: [Range<Int>]
    private let added: Int

    /// - Parameter ranges: offsets in the UTF-8. One that ends inside of a character takes all of it; what lies beyond
    ///   the text is nothing.
    init(_ words: String, _ ranges: [Range<Int>], with replacement: String) {
        let bytes = Array(words.utf8)
        self.ranges = MaskedText.joined(ranges, bytes)
        added = replacement.utf8.count
        var masked: [UInt8] = []
        var end = 0
        for range in self.ranges {
            masked += bytes[end..<range.lowerBound]
            masked += replacement.utf8
            end = range.upperBound
        }
        masked += bytes[end...]
        text = String(decoding: masked, as: UTF8.self)
    }

    /// Where other bytes of the first text are now; nil for those that a mask touches.
    func moved(_ range: Range<Int>) -> Range<Int>? {
        guard !ranges.contains(where: { $0.overlaps(range) }) else { return nil }
        var shift = 0
        for mask in ranges where mask.upperBound <= range.lowerBound { shift += added - mask.count }
        return range.lowerBound + shift..<range.upperBound + shift
    }

    private static func joined(_ ranges: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
        func isInside(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
        var joined: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            var (low, high) = (max(0, range.lowerBound), min(bytes.count, range.upperBound))
            guard low < high else { continue }
            while low > 0, isInside(low) { low -= 1 }
            while isInside(high) { high += 1 }
            if let last = joined.last, last.upperBound >= low {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, high)
            } else {
                joined.append(low..<high)
            }
        }
        return joined
    }
}
