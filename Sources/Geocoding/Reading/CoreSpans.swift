/// The spans of a text that may be one name: each segment without the usual words around it.
enum CoreSpans {
    /// Longer ones first within a segment; segments from the last to the first, since an address ends with
    /// its commune.
    /// - Parameter limit: spans tried per segment.
    static func of(_ reading: Reading, limit: Int) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        let tokens = reading.text.tokens
        var end = tokens.count
        var start = end
        while start > 0 {
            start -= 1
            let isBoundary =
                start == 0 || tokens[start].gap.isHard
                || (tokens[start - 1].isNumber && reading.used[start - 1])
            guard isBoundary else { continue }
            append(start..<end, reading, limit, &spans)
            end = start
        }
        return spans
    }

    private static func append(_ segment: Range<Int>, _ reading: Reading, _ limit: Int, _ spans: inout [Range<Int>]) {
        let tokens = reading.text.tokens
        var high = segment.upperBound
        while high > segment.lowerBound,
            (tokens[high - 1].isNumber && reading.used[high - 1]) || !reading.text.isContent(high - 1)
        {
            high -= 1
        }
        var low = segment.lowerBound
        while low < high, tokens[low].isNumber || !reading.text.isContent(low) { low += 1 }
        var count = 0
        // Usual words before and after may or may not belong to the name.
        var starts = [low]
        var cursor = low
        while cursor < high, tokens[cursor].roles.isAny(.noise) || tokens[cursor].isNumber {
            cursor += 1
            while cursor < high, !reading.text.isContent(cursor) { cursor += 1 }
            if cursor < high { starts.append(cursor) }
        }
        for start in starts {
            var end = high
            while end > start, count < limit {
                if end - start <= 8,
                    (start..<end).contains(where: { !tokens[$0].roles.isAny(.noise) && !tokens[$0].isNumber })
                {
                    spans.append(start..<end)
                    count += 1
                }
                guard tokens[end - 1].roles.isAny(.noise) || tokens[end - 1].isNumber else { break }
                end -= 1
                while end > start, !reading.text.isContent(end - 1) { end -= 1 }
            }
        }
    }
}
