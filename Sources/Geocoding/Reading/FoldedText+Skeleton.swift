extension FoldedText {
    /// Fingerprint of the content words of a span, run together; of every letter when it has none.
    func skeletonHash(_ span: Range<Int>) -> UInt64 {
        var state = NameHash.seed
        var hasContent = false
        for index in span where isContent(index) {
            hasContent = true
            for position in tokens[index].start..<tokens[index].end {
                state = NameHash.extend(state, letters[position])
            }
        }
        return hasContent ? NameHash.finish(state) : NameHash.hash(joined(span))
    }

    /// Letters of the span as they stand, links included.
    func joined(_ span: Range<Int>) -> ArraySlice<UInt8> {
        guard let first = span.first, let last = span.last, tokens.indices.contains(first),
            tokens.indices.contains(last)
        else { return [] }
        return letters[tokens[first].start..<tokens[last].end]
    }

    /// Letters of the content words of the span.
    func skeleton(_ span: Range<Int>) -> [UInt8] {
        var joined: [UInt8] = []
        for index in span where isContent(index) { joined += letters[tokens[index].start..<tokens[index].end] }
        return joined.isEmpty ? Array(self.joined(span)) : joined
    }

    func isContent(_ index: Int) -> Bool { tokens[index].isNumber || !tokens[index].roles.isAny(.connective) }

    /// May begin or end a name: no article, link or preposition.
    func isEdge(_ index: Int) -> Bool { !tokens[index].isNumber && tokens[index].roles.isAny(.edge) }

    /// The span without links at its beginning and end.
    func trimmed(_ span: Range<Int>) -> Range<Int> {
        var (low, high) = (span.lowerBound, span.upperBound)
        while low < high, isEdge(low) { low += 1 }
        while high > low, isEdge(high - 1) { high -= 1 }
        return low..<high
    }
}
