/// The name of a place behind « de » and « à ».
struct FrenchName {
    private let name: String

    init(_ name: String) { self.name = name }

    /// « d’Andelnans », « du Val », « des Errues », « de La Chapelle »; `preposition` is « de » or « à »: nil for another.
    func after(_ preposition: Substring) -> String? {
        switch preposition {
        case "de": contracted("du", "des") ?? (isElided ? "d’" + name : "de " + name)
        case "à": contracted("au", "aux") ?? "à " + name
        default: nil
        }
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
        if first == "H" || first == "h" { return !FrenchName.aspirated.contains { name.lowercased().hasPrefix($0) } }
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
