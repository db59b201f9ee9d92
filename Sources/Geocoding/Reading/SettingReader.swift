/// Tells in which setting each mention stands (street, nearness, thing) and which words say nothing known.
enum SettingReader {
    /// - Parameters:
    ///   - used: tokens that a code took.
    ///   - unknown: set for the tokens that are in no mention, no code and no vocabulary.
    static func read(_ text: FoldedText, _ mentions: inout [Mention], used: [Bool], unknown: inout [Bool]) {
        var street = Street.none
        var index = 0
        var next = 0
        // A segment ends at a comma, a bracket, a spaced dash or a code.
        var segmentStart = 0
        var segmentMention = 0
        func isSegmentStart(_ index: Int) -> Bool {
            index > 0
                && (text.tokens[index].gap.isHard || text.tokens[index].gap.isSpacedDash
                    || (text.tokens[index - 1].isNumber && used[index - 1])
                    || (text.tokens[index].isNumber && used[index]))
        }
        mentions.sort { $0.first < $1.first }
        while index < text.tokens.count {
            if isSegmentStart(index) {
                close(segmentStart..<index, &mentions, segmentMention..<next, unknown)
                (segmentStart, segmentMention, street) = (index, next, .none)
            }
            if next < mentions.count, mentions[next].first == index {
                mentions[next].setting = setting(of: mentions[next], text, segmentStart: segmentStart)
                if street == .opened || (street == .named && follows(.of, index, text, from: segmentStart)) {
                    mentions[next].setting.formUnion(.street)
                    street = .named
                } else {
                    street = .none
                }
                index = max(mentions[next].end, index + 1)
                next += 1
                continue
            }
            step(text.tokens[index], &street, isUsed: used[index], unknown: &unknown[index])
            index += 1
        }
        close(segmentStart..<text.tokens.count, &mentions, segmentMention..<next, unknown)
    }

    private enum Street { case none, opened, named }

    private static func step(_ token: Token, _ street: inout Street, isUsed: Bool, unknown: inout Bool) {
        guard !token.isNumber else { return }
        let roles = token.roles
        if roles.isAny(.street) {
            street = .opened
            return
        }
        switch street {
        case .none: unknown = !roles.isAny(.noise)
        case .opened:
            if roles.isAny([.article, .of]) { return }
            // « rue de la gare », « place du marché »: the thing, and the place may follow.
            street = roles.isAny(.generic) ? .none : .named
        case .named:
            if roles.isAny(.locative) { street = .none }
        }
    }

    private static func setting(of mention: Mention, _ text: FoldedText, segmentStart: Int) -> Mention.Setting {
        var setting: Mention.Setting = []
        var index = mention.first - 1
        var isDirect = true
        while index >= segmentStart {
            let roles = text.tokens[index].roles
            if roles.isAny(.near) {
                setting.formUnion(.near)
                break
            }
            if roles.isAny(.grouping) {
                setting.formUnion(.grouped)
                break
            }
            if roles.isAny(.vagueArea), isDirect || roles.isAny(.generic) {
                setting.formUnion(.vague)
                break
            }
            if roles.isAny(.generic) {
                setting.formUnion(isDirect ? .thing : .locative)
                break
            }
            if roles.isAny(.article), isDirect {
                setting.formUnion(.article)
            } else if roles.isAny(.locative) {
                setting.formUnion(.locative)
            } else if !roles.isAny([.of, .article, .filler]) {
                break
            }
            isDirect = false
            index -= 1
        }
        return setting
    }

    private static func follows(_ role: WordRoles, _ index: Int, _ text: FoldedText, from start: Int) -> Bool {
        var before = index - 1
        while before >= start {
            if text.tokens[before].roles.isAny(role) { return true }
            guard text.tokens[before].roles.isAny(.article) else { return false }
            before -= 1
        }
        return false
    }

    private static func close(
        _ segment: Range<Int>, _ mentions: inout [Mention], _ inside: Range<Int>, _ unknown: [Bool]
    ) {
        guard segment.contains(where: { unknown[$0] }) else { return }
        for index in inside { mentions[index].setting.formUnion(.amongUnknown) }
    }
}
