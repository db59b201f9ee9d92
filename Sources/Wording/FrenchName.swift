/// The name of a place behind « de » and « à ».
struct FrenchName {
    private let name: String

    init(_ name: String) { self.name = name }

    /// `text` and the name, which a preposition at the end of the text meets: « … d’Andelnans », « … du Val »,
    /// « … aux Errues », « … de La Chapelle ».
    func joined(to text: String) -> String {
        if let start = text.before("de ") {
            return start + (contracted("du", "des") ?? (isElided ? "d’" : "de ") + name)
        }
        if let start = text.before("à ") { return start + (contracted("au", "aux") ?? "à " + name) }
        if let start = text.before("À ") { return start + (contracted("Au", "Aux") ?? "À " + name) }
        return text + name
    }

    /// With the article that the name begins with.
    private func contracted(_ one: String, _ several: String) -> String? {
        if name.hasPrefix("Le ") { return one + name.dropFirst(2) }
        if name.hasPrefix("Les ") { return several + name.dropFirst(3) }
        return nil
    }

    /// Before a vowel, and before the h of place names, which is mute but in names of German or Frankish origin.
    private var isElided: Bool {
        guard let first = name.first else { return false }
        if first == "H" { return !FrenchName.aspirated.contains { name.lowercased().hasPrefix($0) } }
        return FrenchName.vowels.contains(first)
    }

    private static let vowels: Set<Character> = [
        "A", "À", "Â", "E", "É", "È", "Ê", "I", "Î", "O", "Ô", "U", "Y", "Œ", "Æ",
        "a", "à", "â", "e", "é", "è", "ê", "i", "î", "o", "ô", "u", "y", "œ", "æ",
    ]

    /// Beginnings of names whose h forbids elision.
    private static let aspirated = [
        "haag", "hagen", "hague", "haguenau", "hainaut", "halle", "halles", "ham", "hambourg", "hanovre", "hatten",
        "haut", "haute", "hautes", "hauts", "havre", "haye", "hem", "hesse", "hirsingue", "hirtzbach", "hochstatt",
        "hohneck", "hollande", "holnon", "hombourg", "hongrie", "horbourg", "houilles", "houssen", "huningue",
        "hunspach",
    ]
}

extension String {
    /// What stands before the last word, when that is `word` with the space behind it.
    fileprivate func before(_ word: String) -> Substring? {
        guard hasSuffix(word) else { return nil }
        let start = dropLast(word.count)
        return start.last.map { !$0.isLetter && !$0.isNumber } ?? true ? start : nil
    }
}
