import PlainText

/// Tells in which setting each mention stands (street, nearness, thing) and which words say nothing known.
enum SettingReader {
    /// - Parameters:
    ///   - used: tokens that a code took.
    ///   - unknown: set for the tokens that are in no mention, no code and no vocabulary.
    ///   - marks: set for the words of a street and the first words of its name.
    static func read(
        _ text: FoldedText, _ mentions: inout [Mention], used: [Bool], unknown: inout [Bool], street marks: inout [Bool]
    ) {
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
                let following = next + 1 < mentions.count ? mentions[next + 1].first : text.tokens.count
                mentions[next].setting = setting(
                    of: mentions[next], text, segmentStart: segmentStart, following: following,
                    street: marks)
                if street == .opened || (street == .named && follows(.of, index, text, from: segmentStart)) {
                    mentions[next].setting.formUnion(.street)
                    for token in mentions[next].span { marks[token] = true }
                    street = .named
                } else {
                    street = .none
                }
                index = max(mentions[next].end, index + 1)
                next += 1
                continue
            }
            step(index, text, &street, unknown: &unknown[index], mark: &marks[index])
            index += 1
        }
        close(segmentStart..<text.tokens.count, &mentions, segmentMention..<next, unknown)
    }

    private enum Street { case none, opened, named }

    private static func step(
        _ index: Int, _ text: FoldedText, _ street: inout Street, unknown: inout Bool, mark: inout Bool
    ) {
        guard !text.tokens[index].isNumber else { return }
        let roles = text.tokens[index].roles
        if roles.isAny(.street) {
            // « Grande Rue Roppe »: that street has its whole name.
            (street, mark) = (isNamed(index, text) ? .named : .opened, true)
            return
        }
        switch street {
        case .none: unknown = !roles.isAny(.noise)
        case .opened:
            mark = true
            if roles.isAny([.article, .of]) { return }
            // « rue de la gare », « place du marché »: the thing, and the place may follow.
            street = roles.isAny(.generic) ? .none : .named
        case .named:
            if roles.isAny(.locative) {
                street = .none
                return
            }
            mark = roles.isAny([.article, .of]) || text.tokens[index - 1].roles.isAny([.article, .of])
        }
    }

    /// « Grande Rue », « Petite Rue ».
    private static func isNamed(_ index: Int, _ text: FoldedText) -> Bool {
        guard index > 0, !text.tokens[index].gap.isHard else { return false }
        let before = text.letters[text.tokens[index - 1].start..<text.tokens[index - 1].end]
        return before.elementsEqual("grande".utf8) || before.elementsEqual("petite".utf8)
    }

    /// Reads the words before a mention, from the nearest one back to the beginning of the segment.
    private static func setting(
        of mention: Mention, _ text: FoldedText, segmentStart: Int, following: Int, street marks: [Bool]
    ) -> Mention.Setting {
        var setting: Mention.Setting = []
        var index = mention.first - 1
        var (isDirect, hasThing) = (true, false)
        while index >= segmentStart {
            let roles = text.tokens[index].roles
            guard roles.isAny(.noise) else {
                if roles.isEmpty, index + 1 < mention.first, text.tokens[index + 1].roles.isAny(.link) {
                    setting.formUnion(.linked)
                }
                break
            }
            if roles.isAny(.near) { setting.formUnion(.near) }
            if roles.isAny(.grouping) { setting.formUnion(.grouped) }
            if roles.isAny(.vagueArea) { setting.formUnion(.vague) }
            // « rue de la Gare Luze »: the thing belongs to the street.
            if marks[index] { break }
            if roles.isAny(.generic), !hasThing {
                setting.formUnion(isDirect ? .thing : .locative)
                hasThing = true
            }
            if roles.isAny(.article), isDirect, !hasThing { setting.formUnion(.article) }
            if roles.isAny(.locative), !hasThing { setting.formUnion(.locative) }
            isDirect = false
            index -= 1
        }
        setting.formUnion(after(mention, text, following: following))
        return setting
    }

    /// Reads the word after a mention.
    private static func after(_ mention: Mention, _ text: FoldedText, following: Int) -> Mention.Setting {
        guard mention.end < text.tokens.count, !text.tokens[mention.end].gap.isHard else { return [] }
        let roles = text.tokens[mention.end].roles
        if roles.isAny(.grouping), roles.isDisjoint(with: .generic) { return .grouped }
        guard roles.isAny([.link, .locative, .of, .and]), mention.end + 1 < text.tokens.count else { return [] }
        let next = mention.end + 1
        // « Auxelles-Bas et Haut »: the name goes on as another.
        if roles.isAny(.and) { return text.tokens[next].roles.isAny(.part) ? .linked : [] }
        guard next < following, !text.tokens[next].isNumber else { return [] }
        if text.tokens[next].roles.isEmpty { return roles.isAny(.of) ? .followed : [.linked, .followed] }
        return .followed
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
