import PlainText

/// A refusal of publication in words. « La mairie ne publie pas ses comptes » and « Les horaires ne sont pas publiés »
/// are none; where both readings are possible it is one, and a moderator decides.
enum SpokenRefusal {
    /// - Parameter index: where a word begins.
    static func range(_ text: ScannedText, at index: Int) -> Range<Int>? {
        let end = text.letterEnd(index)
        guard end - index >= 5 else { return nil }
        let word = text.word(index..<end)
        guard let form = PublicationWord(word) else { return nil }
        let clause = Clause(text, before: index)
        let next = Clause.words(text, behind: end)
        let isRefused =
            switch form {
            case .infinitive: isRefusedToDo(clause.words)
            case .imperative: isForbidden(clause.words, next)
            case .participle: isRefusedToBe(clause.words)
            case .noun: isRefusedAsAct(clause.words)
            case .adjective: clause.words.first.map { ["pas", "non", "not"].contains($0) } ?? false
            case .keeping: isToBeKept(next)
            case .secret: isSecret(text, index..<end, clause.words)
            }
        return isRefused ? clause.start..<end : nil
    }

    /// « ne pas publier », « pas à publier », « je ne veux pas publier », « interdit de diffuser », « do not publish ».
    private static func isRefusedToDo(_ before: [String]) -> Bool {
        for place in before.indices.prefix(3) where before[place] == "pas" || before[place] == "jamais" {
            guard before.indices.contains(place + 1), before[place + 1] == "ne" else { continue }
            // « Pourquoi ne pas publier les horaires ? »
            return !before.contains("pourquoi")
        }
        if before.count >= 2, before[0] == "a", ["pas", "non"].contains(before[1]) { return true }
        if before.first.map({ ["not", "dont", "never"].contains($0) }) ?? false { return true }
        if before.count >= 2, before[0] == "t", before[1] == "don" { return true }
        if before.prefix(2).contains(where: ["interdit", "interdiction", "defense", "refus"].contains) { return true }
        let isOwn = before.contains { ["je", "j", "personne", "habitant", "habitante"].contains($0) }
        return isOwn && (isNegated(before) && before.contains(where: isWish) || before.contains(where: isRefusing))
    }

    /// « ne publiez pas », « merci de ne rien publier » is above.
    private static func isForbidden(_ before: [String], _ next: [String]) -> Bool {
        let isDenied = next.first.map { ["pas", "rien", "jamais", "surtout"].contains($0) } ?? false
        return isDenied && !before.contains("vous") && !before.contains("pourquoi")
    }

    /// « ne veut pas être publiée », « je refuse que mon avis soit diffusé », « non publié ».
    private static func isRefusedToBe(_ before: [String]) -> Bool {
        if before.first == "non" || before.first == "not" { return true }
        let isPassive = before.prefix(3).contains { ["etre", "soit", "soient", "be"].contains($0) }
        return isPassive && (isNegated(before) || before.contains(where: isRefusing))
    }

    /// « je m'oppose à la publication », « je n'autorise pas la diffusion », « pas de publication ».
    private static func isRefusedAsAct(_ before: [String]) -> Bool {
        if before.prefix(5).contains(where: isRefusing) { return true }
        if isNegated(before), before.contains(where: isWish) { return true }
        return before.count == 2 && before[0] == "de" && before[1] == "pas"
    }

    /// « gardez-le pour vous », « à garder secret »; « Gardez la poste » is something else.
    private static func isToBeKept(_ next: [String]) -> Bool {
        let rest = next.drop { ["le", "la", "les", "ca", "cela", "ceci", "tout", "bien"].contains($0) }
        guard let first = rest.first else { return false }
        if ["secret", "secrete", "confidentiel", "confidentielle", "prive"].contains(first) { return true }
        return first == "pour" && rest.dropFirst().first.map { ["vous", "toi"].contains($0) } ?? false
    }

    /// « (confidentiel) », « cela doit rester confidentiel ».
    private static func isSecret(_ text: ScannedText, _ range: Range<Int>, _ before: [String]) -> Bool {
        if let word = before.first { return ["est", "reste", "rester", "restent", "soit", "garder"].contains(word) }
        let start = text[range.lowerBound - 1], end = text[range.upperBound]
        let isOpen = start == 0 || start == UInt8(ascii: "(") || start == UInt8(ascii: "[")
        return isOpen && (end == 0 || end == UInt8(ascii: ")") || end == UInt8(ascii: "]") || end == UInt8(ascii: ":"))
    }

    private static func isNegated(_ words: [String]) -> Bool {
        words.contains { ["pas", "jamais", "not", "never"].contains($0) }
    }

    private static func isRefusing(_ word: String) -> Bool {
        [
            "refuse", "refusons", "refusent", "refus", "oppose", "opposons", "opposent", "opposition", "contre",
            "interdis",
        ]
        .contains(word)
    }

    private static func isWish(_ word: String) -> Bool { SpokenAgreement.wishes.contains(word) }
}
