import PlainText

/// Finds codes and departments written as numbers among the tokens.
enum EvidenceReader {
    /// - Parameter isUsed: set for each token that a code took.
    static func read(_ text: FoldedText, used: inout [Bool]) -> Evidence {
        var evidence = Evidence()
        let tokens = text.tokens
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            if tokens[index].roles.isAny(.cedex) { evidence.isCedex = true }
            guard tokens[index].isNumber else { continue }
            if let code = corsican(text, index) {
                evidence.department = code
                used[index] = true
                continue
            }
            let previousRoles = index > 0 ? tokens[index - 1].roles : []
            if previousRoles.isAny([.cedex, .numbered]) {
                used[index] = true
                continue
            }
            switch tokens[index].count {
            case 5:
                add(value(text, index), to: &evidence)
                used[index] = true
            case 2 where isSplitCode(text, index):
                add(value(text, index) * 1000 + value(text, index + 1), to: &evidence)
                used[index] = true
                used[index + 1] = true
                index += 1
            case 2: department(text, index, previousRoles, &evidence, &used)
            default: break
            }
        }
        return evidence
    }

    private static func add(_ code: UInt32, to evidence: inout Evidence) {
        if evidence.postal == 0 {
            evidence.postal = code
        } else if evidence.postal != code {
            evidence.otherPostal = code
        }
    }

    /// « 90 000 », « 90.000 ».
    private static func isSplitCode(_ text: FoldedText, _ index: Int) -> Bool {
        guard index + 1 < text.tokens.count else { return false }
        let next = text.tokens[index + 1]
        return next.isNumber && next.count == 3 && (next.gap == .space || next.gap == .dot)
    }

    private static func department(
        _ text: FoldedText, _ index: Int, _ previousRoles: WordRoles, _ evidence: inout Evidence, _ used: inout [Bool]
    ) {
        let number = UInt16(truncatingIfNeeded: value(text, index))
        guard number >= 1, number <= 95, number != 20 else { return }
        let tokens = text.tokens
        let isLast = index + 1 == tokens.count
        let isEnclosed = tokens[index].gap.contains(.open) && (isLast || tokens[index + 1].gap.contains(.close))
        if isEnclosed || previousRoles.isAny(.department) {
            evidence.department = number
            used[index] = true
            return
        }
        // « 12 rue … », « 12 bis »: a house.
        if !isLast, index == 0, tokens.dropFirst().prefix(2).contains(where: { $0.roles.isAny(.street) }) { return }
        let isApart =
            isLast || index == 0 || tokens[index].gap.isHard || tokens[index + 1].gap.isHard
            || tokens[index].gap.contains(.hyphen) || tokens[index].gap.contains(.slash)
        if isApart, evidence.bareDepartment == 0 {
            evidence.bareDepartment = number
            used[index] = true
        }
    }

    /// « 2A », « 2b ».
    private static func corsican(_ text: FoldedText, _ index: Int) -> UInt16? {
        guard index + 1 < text.tokens.count, text.tokens[index].count == 1, value(text, index) == 2 else { return nil }
        let next = text.tokens[index + 1]
        guard next.gap.isEmpty, next.count == 1 else { return nil }
        switch text.letters[next.start] {
        case 0x61: return 201
        case 0x62: return 202
        default: return nil
        }
    }

    static func value(_ text: FoldedText, _ index: Int) -> UInt32 {
        var value: UInt32 = 0
        for digit in text.letters[text.tokens[index].start..<text.tokens[index].end].prefix(9) {
            value = value * 10 + UInt32(digit & 0x0F)
        }
        return value
    }
}
