import PlainText

/// The spans of a text that may be one name: each segment without the usual words around it.
enum CoreSpans {
    struct Core {
        var span: Range<Int>
        /// It follows the name of a street: only a sure name counts.
        var isAfterStreet = false
    }

    /// Longer ones first within a segment; segments from the last to the first, since an address ends with
    /// its commune.
    /// - Parameter limit: spans tried per segment.
    static func of(_ reading: Reading, limit: Int) -> [Core] {
        var cores: [Core] = []
        var end = reading.text.tokens.count
        var start = end
        while start > 0 {
            start -= 1
            guard start == 0 || isBoundary(start, reading) else { continue }
            if start < end {
                let isAfterStreet = start > 0 && reading.street[start - 1] && !reading.text.tokens[start].gap.isHard
                append(start..<end, isAfterStreet, reading, limit, &cores)
            }
            end = start
        }
        return cores
    }

    private static func isBoundary(_ index: Int, _ reading: Reading) -> Bool {
        let tokens = reading.text.tokens
        return tokens[index].gap.isHard || (tokens[index - 1].isNumber && reading.used[index - 1])
            || (tokens[index].isNumber && reading.used[index]) || reading.street[index] || reading.street[index - 1]
    }

    private static func append(
        _ segment: Range<Int>, _ isAfterStreet: Bool, _ reading: Reading, _ limit: Int, _ cores: inout [Core]
    ) {
        let text = reading.text
        guard !reading.street[segment.lowerBound] else { return }
        var (low, high) = (segment.lowerBound, segment.upperBound)
        while high > low, (text.tokens[high - 1].isNumber && reading.used[high - 1]) || text.isEdge(high - 1) {
            high -= 1
        }
        while low < high, text.tokens[low].isNumber || text.isEdge(low) { low += 1 }
        func isUsual(_ index: Int) -> Bool { text.tokens[index].isNumber || text.tokens[index].roles.isAny(.noise) }
        // Usual words before and after may or may not belong to the name.
        var starts = [low]
        var cursor = low
        while cursor < high, isUsual(cursor) {
            cursor += 1
            var isOf = false
            while cursor < high, text.isEdge(cursor) {
                isOf = isOf || text.tokens[cursor].roles.isAny([.of, .locative])
                cursor += 1
            }
            // « mairie de … »: the word before « de » is none of the name.
            if isOf { starts.removeAll() }
            if cursor < high { starts.append(cursor) }
        }
        var count = 0
        for start in starts {
            var end = high
            while end > start, count < limit {
                if end - start <= 8, (start..<end).contains(where: { !isUsual($0) }) {
                    cores.append(Core(span: start..<end, isAfterStreet: isAfterStreet))
                    count += 1
                }
                // « …-l'Église » is one word with what precedes it.
                let gap = text.tokens[end - 1].gap
                guard isUsual(end - 1), gap.contains(.space) || gap.isEmpty else { break }
                end -= 1
                while end > start, text.isEdge(end - 1) { end -= 1 }
            }
        }
    }
}
