/// Finds the known names in a text: every span of tokens is one look-up, the longest spans win.
enum MentionFinder {
    /// No name of a commune has more words.
    private static let longestSpan = 9

    static func find(_ text: FoldedText, _ table: NameTable, into mentions: inout [Mention]) {
        mentions.removeAll(keepingCapacity: true)
        let tokens = text.tokens
        for first in tokens.indices {
            let roles = tokens[first].roles
            if roles.isAny(.connective), !roles.isAny(.article) { continue }
            if let mention = longest(from: first, text, table) { mentions.append(mention) }
        }
        keepLongest(&mentions)
    }

    private static func longest(from first: Int, _ text: FoldedText, _ table: NameTable) -> Mention? {
        let tokens = text.tokens
        var (full, skeleton) = (NameHash.seed, NameHash.seed)
        var isSkeletonApart = false
        var best: Mention?
        for index in first..<min(tokens.count, first + longestSpan) {
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
            let fullHead = table.head(NameHash.finish(full))
            let skeletonHead = isSkeletonApart ? table.head(NameHash.finish(skeleton)) : -1
            if fullHead >= 0 || skeletonHead >= 0 {
                best = Mention(
                    first: first, end: index + 1, full: fullHead, skeleton: skeletonHead,
                    letters: token.end - tokens[first].start)
            }
        }
        return best
    }

    /// Drops what overlaps a longer mention; equal ones: the first stays.
    private static func keepLongest(_ mentions: inout [Mention]) {
        guard mentions.count > 1 else { return }
        var index = 0
        while index < mentions.count {
            let mention = mentions[index]
            let isCovered = mentions.indices.contains { other in
                other != index && mentions[other].first < mention.end && mention.first < mentions[other].end
                    && (mentions[other].letters > mention.letters
                        || (mentions[other].letters == mention.letters && other < index))
            }
            if isCovered { mentions.remove(at: index) } else { index += 1 }
        }
    }
}
