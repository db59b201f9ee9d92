import NeedsModel
import PlainText

/// Finds what identifies a person in a text that could be published: each rule of `PersonalDataRule.all` where its
/// triggers stand. It errs on the side of holding a text back; a moderator decides.
///
/// Not for two threads at once. Linear in the text: every rule looks at a bounded stretch.
final class PersonalDataScanner {
    struct Finding: Hashable {
        var reason: HoldReason
        /// Offsets in the UTF-8 of the text.
        var range: Range<Int>
    }

    private let text = ScannedText()
    // Their own copies: what is static is asked for through a lock each time.
    private let table = PersonalDataScanner.table
    private let rules = PersonalDataRule.all
    /// Rules that are asked only with a figure near, a bit each.
    private let figured = PersonalDataRule.all.enumerated().reduce(UInt16(0)) { bits, rule in
        rule.element.needsFigure ? bits | 1 << UInt16(rule.offset) : bits
    }

    /// In the order of the text, none inside another.
    func findings(in bytes: UnsafeRawBufferPointer) -> [Finding] {
        text.set(bytes)
        var found: [(reason: HoldReason, range: Range<Int>)] = []
        var index = 0
        var isInside = false
        while index < text.count {
            let entry = table[Int(text[index])]
            var asked = isInside ? entry.inside : entry.atWordStart
            isInside = entry.isWord
            if asked & figured != 0, !text[index + 2].isDigit, !text[index + 3].isDigit { asked &= ~figured }
            guard asked != 0, let finding = finding(at: index, asked) else {
                index += 1
                continue
            }
            while let last = found.last, last.range.lowerBound >= finding.range.lowerBound { found.removeLast() }
            found.append(finding)
            index = max(index + 1, finding.range.upperBound)
            isInside = text[index - 1].isWord
        }
        return found.map { Finding(reason: $0.reason, range: text.origin(of: $0.range)) }
    }

    func isClean(_ bytes: UnsafeRawBufferPointer) -> Bool { findings(in: bytes).isEmpty }

    /// - Parameter asked: the rules to ask, a bit each.
    private func finding(at index: Int, _ asked: UInt16) -> (reason: HoldReason, range: Range<Int>)? {
        var left = asked
        while left != 0 {
            let place = left.trailingZeroBitCount
            left &= left - 1
            if let range = rules[place].find(text, index) { return (rules[place].reason, range) }
        }
        return nil
    }

    /// The rules that a byte triggers, a bit each.
    private struct Asked {
        var atWordStart: UInt16 = 0
        var inside: UInt16 = 0
        var isWord = false
    }

    private static let table: [Asked] = {
        var table = [Asked](repeating: Asked(), count: 256)
        for byte in UInt8.min...UInt8.max { table[Int(byte)].isWord = byte.isWord }
        for (place, rule) in PersonalDataRule.all.enumerated() {
            for trigger in rule.triggers {
                table[Int(trigger)].atWordStart |= 1 << UInt16(place)
                if !rule.beginsWord { table[Int(trigger)].inside |= 1 << UInt16(place) }
            }
        }
        return table
    }()
}
