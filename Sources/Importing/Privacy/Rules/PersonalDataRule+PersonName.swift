import NeedsModel
import PlainText

extension PersonalDataRule {
    /// A first name with a family name, in either order: « Camille Durand », « Camille DURAND », « DURAND Camille ».
    /// Streets, schools, saints and the dead whose names they bear are none.
    static let personName = PersonalDataRule(.personName, at: capitals) { text, index in
        guard let pair = NamePair(text, at: index), pair.isPerson(text) else { return nil }
        return index..<pair.family.upperBound
    }
}

private struct NamePair {
    let first: Range<Int>
    /// With its particle before it: « de la Tour » begins at « Tour ».
    let family: Range<Int>

    /// Two words with a capital, one space apart, a particle between them at most.
    init?(_ text: ScannedText, at index: Int) {
        guard text[index - 1] != UInt8(ascii: "-") else { return nil }
        let end = NamePair.nameEnd(text, at: index)
        guard end - index >= 2, text[end] == 0x20 else { return nil }
        var start = end + 1
        for _ in 0..<2 {
            let word = text.letterEnd(start)
            let sign = text[word]
            guard sign == 0x20 || sign == UInt8(ascii: "'"), Self.particles.contains(text.word(start..<word)) else {
                break
            }
            start = word + 1
        }
        guard text[start].isCapital else { return nil }
        let close = NamePair.nameEnd(text, at: start)
        guard close - start >= 2, !text[close].isDigit else { return nil }
        first = index..<end
        family = start..<close
    }

    /// Letters and the hyphens between them.
    private static func nameEnd(_ text: ScannedText, at index: Int) -> Int {
        var end = text.letterEnd(index)
        while text[end] == UInt8(ascii: "-"), text[end + 1].isLetter { end = text.letterEnd(end + 1) }
        return end
    }

    func isPerson(_ text: ScannedText) -> Bool {
        let one = text.word(first), two = text.word(family)
        if FirstNames.contains(head(one)) {
            if Self.noFamily.contains(head(two)) { return false }
            // A sentence in capitals tells nothing by its capitals.
            if isShouted(text, first), isShouted(text, family), isInShouting(text) { return false }
        } else {
            // « DURAND Camille »
            guard isShouted(text, first), first.count >= 4, !isShouted(text, family), FirstNames.contains(head(two)),
                !PublicNames.guards.contains(one), !PublicNames.guards.contains(head(one))
            else { return false }
        }
        if PublicNames.contains(first: one, family: two) || PublicNames.contains(first: two, family: one) {
            return false
        }
        return !isName(ofSomething: text)
    }

    /// « Jean » of « Jean-Pierre », « Saint » of « Saint-Jean ».
    private func head(_ word: String) -> String { String(word.prefix { $0 != "-" }) }

    private func isShouted(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        range.allSatisfy { text[$0].isCapital || text[$0] == UInt8(ascii: "-") }
    }

    private func isInShouting(_ text: ScannedText) -> Bool {
        if let before = text.wordBefore(first.lowerBound), before.count >= 2, isShouted(text, before) { return true }
        let start = text.spaceEnd(family.upperBound)
        let end = text.letterEnd(start)
        return end - start >= 2 && isShouted(text, start..<end)
    }

    /// The words before say that it is a street, a school, a hall: « rue du docteur Paul Martin ».
    private func isName(ofSomething text: ScannedText) -> Bool {
        var index = first.lowerBound
        for _ in 0..<4 {
            guard let before = text.wordBefore(index) else { return false }
            let word = text.word(before)
            if PublicNames.guards.contains(word) { return true }
            guard PublicNames.titles.contains(word) else { return false }
            index = before.lowerBound
        }
        return false
    }

    private static let particles: Set<String> = [
        "de", "du", "des", "d", "la", "le", "van", "von", "ben", "el", "da", "di",
    ]

    /// What follows a first name with a capital and is no family's name.
    private static let noFamily: Set<String> = [
        "saint", "sainte", "nous", "vous", "je", "il", "elle", "on", "ils", "elles", "les", "le", "la", "un", "une",
        "et",
        "mais", "pour", "dans", "avec", "nationale", "national", "services", "service", "travail", "bleu", "bleue",
        "blanche", "blanc", "belfort", "montbeliard", "hericourt", "delle", "audincourt", "france", "europe", "ce",
        "cette", "mon", "ma", "mes", "que", "qui", "quand", "si", "au", "aux", "tout", "merci", "bravo", "maire",
    ]
}
