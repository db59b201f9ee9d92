/// How many people, as facilitators write it: « 8 », « huit », « 8 personnes », « une dizaine », « environ 10 »,
/// « 8 à 10 », « plus de 20 ».
public enum PeopleReader {
    /// What was read.
    public struct People: Hashable, Sendable {
        public let count: Int
        /// The words say that it is not exact; of two numbers (« 8 à 10 ») it is the smaller one.
        public let isApproximate: Bool
    }

    /// Nil when no number of people is said, or more than one that is no range. Not checked: that there can be so many.
    public static func people(_ text: String) -> People? {
        var words = FoldedLabel(text).words.filter { !articles.contains(String($0)) }
        let isVague = words.contains { hedges.contains(String($0)) } || text.contains("~") || text.contains("+")
        words.removeAll { hedges.contains(String($0)) || units.contains(String($0)) }
        let isBetween = words.contains { ranges.contains(String($0)) } || text.contains("-") || text.contains("–")
        words.removeAll { ranges.contains(String($0)) }
        // « une dizaine », « une douzaine de personnes »; « une personne » is one.
        if words.count > 1, words[0] == "un" || words[0] == "une" { words.removeFirst() }
        let numbers = words.map { number(String($0)) }
        guard let first = numbers.first, let count = first, numbers.allSatisfy({ $0 != nil }) else { return nil }
        if numbers.count == 1 {
            let isRound = round[String(words[0])] != nil
            return People(count: count, isApproximate: isVague || isRound || isBetween)
        }
        guard numbers.count == 2, isBetween, let second = numbers[1], second > count else { return nil }
        return People(count: count, isApproximate: true)
    }

    private static func number(_ word: String) -> Int? {
        if let named = exact[word] ?? round[word] { return named }
        guard word.utf8.count <= 6, word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        return Int(word)
    }

    private static let articles: Set<String> = ["d", "de", "des", "les", "la", "le", "of", "an"]

    private static let hedges: Set<String> = [
        "environ", "env", "vers", "presque", "plus", "moins", "minimum", "maximum", "approximativement", "autour",
        "about", "around", "approximately", "nearly", "over", "least", "at", "au", "peu", "pres", "quelque", "bonne",
        "petite", "some",
    ]

    private static let units: Set<String> = [
        "personne", "personnes", "pers", "voix", "participant", "participants", "participante", "participantes",
        "habitant", "habitants", "people", "persons", "person", "voices",
    ]

    private static let ranges: Set<String> = ["a", "ou", "et", "entre", "to", "or", "between", "and"]

    private static let round: [String: Int] = [
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "dozen": 12,
    ]

    private static let exact: [String: Int] = [
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
        "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "one": 1, "two": 2, "three": 3, "four": 4,
        "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "twenty": 20,
    ]
}
