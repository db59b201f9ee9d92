import PlainText

/// Finds the known names in a text: every span of tokens is one look-up, the longest spans win.
enum MentionFinder {
    /// No name of a commune has more words.
    private static let longestSpan = 9

    static func find(_ text: FoldedText, _ table: NameTable, into mentions: inout [Mention]) {
        mentions.removeAll(keepingCapacity: true)
        for first in text.tokens.indices {
            let roles = text.tokens[first].roles
            if roles.isAny(.edge), !roles.isAny(.article) { continue }
            if let mention = longest(from: first, before: text.tokens.count, text, table) { mentions.append(mention) }
        }
        keepLongest(&mentions, text, table)
        for index in mentions.indices { mentions[index].isOrdinary = isOrdinary(mentions[index].span, text) }
        dropUsualWords(&mentions, text)
    }

    private static func longest(from first: Int, before limit: Int, _ text: FoldedText, _ table: NameTable) -> Mention?
    {
        let tokens = text.tokens
        var (full, skeleton) = (NameHash.seed, NameHash.seed)
        var isSkeletonApart = false
        var best: Mention?
        for index in first..<min(limit, first + longestSpan) {
            let token = tokens[index]
            if index > first, token.gap.isHard { break }
            let isContent = text.isContent(index)
            for position in token.start..<token.end {
                full = NameHash.extend(full, text.letters[position])
                if isContent || index == first { skeleton = NameHash.extend(skeleton, text.letters[position]) }
            }
            guard isContent else {
                if index > first { isSkeletonApart = true }
                continue
            }
            let span = first..<index + 1
            let fullHead = table.head(NameHash.finish(full)) { $0 == text.joined(span) }
            let skeletonHead =
                isSkeletonApart ? table.head(NameHash.finish(skeleton)) { isSkeleton($0, of: span, text) } : -1
            if fullHead >= 0 || skeletonHead >= 0 {
                best = Mention(
                    first: first, end: index + 1, full: fullHead, skeleton: skeletonHead,
                    letters: token.end - tokens[first].start)
            }
        }
        return best
    }

    /// Are these the letters of the content words of the span, and of its first word whatever it is?
    private static func isSkeleton(_ spelling: ArraySlice<UInt8>, of span: Range<Int>, _ text: FoldedText) -> Bool {
        var rest = spelling
        for index in span where text.isContent(index) || index == span.lowerBound {
            let word = text.letters[text.tokens[index].start..<text.tokens[index].end]
            guard rest.starts(with: word) else { return false }
            rest = rest.dropFirst(word.count)
        }
        return rest.isEmpty
    }

    /// What overlaps a longer mention is cut before it, or dropped; of equal ones the first stays.
    private static func keepLongest(_ mentions: inout [Mention], _ text: FoldedText, _ table: NameTable) {
        guard mentions.count > 1 else { return }
        var index = 0
        while index < mentions.count {
            let mention = mentions[index]
            let longer = mentions.indices.first { other in
                other != index && mentions[other].first < mention.end && mention.first < mentions[other].end
                    && (mentions[other].letters > mention.letters
                        || (mentions[other].letters == mention.letters && other < index))
            }
            guard let longer else {
                index += 1
                continue
            }
            if mention.first < mentions[longer].first,
                let cut = longest(from: mention.first, before: mentions[longer].first, text, table)
            {
                mentions[index] = cut
            } else {
                mentions.remove(at: index)
                if longer < index { index = max(0, index - 1) }
            }
        }
    }

    /// One short or ordinary word, or a saint of an ordinary name.
    private static func isOrdinary(_ span: Range<Int>, _ text: FoldedText) -> Bool {
        var words = 0
        for index in span where text.isContent(index) {
            let token = text.tokens[index]
            let isSaint = text.letters[token.start..<token.end].starts(with: "saint".utf8) && token.count <= 6
            if isSaint { continue }
            words += 1
            if token.count > 4, !token.roles.isAny([.common, .noise]),
                !CommonWords.contains(text.letters[token.start..<token.end])
            {
                return false
            }
        }
        return words <= 1
    }

    /// « nord », « côte », « village » beside other words are those words and no names.
    private static func dropUsualWords(_ mentions: inout [Mention], _ text: FoldedText) {
        mentions.removeAll { mention in
            let content = mention.span.filter { text.isContent($0) }
            guard content.count == 1, let only = content.first, text.tokens[only].roles.isAny(.noise) else {
                return false
            }
            // In a segment of its own it may be a name: « Croix (Nord) ».
            let isApart =
                (mention.first == 0 || text.tokens[mention.first].gap.isHard)
                && (mention.end == text.tokens.count || text.tokens[mention.end].gap.isHard)
            return !isApart && text.tokens.indices.contains { !mention.span.contains($0) && !text.isEdge($0) }
        }
    }
}
