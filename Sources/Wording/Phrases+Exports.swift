extension Phrases {
    /// {0} needs, {1} inhabitants, {2} rate, {3} and {4} interval.
    public static let areaRate = Phrase(
        "{0} besoins pour {1} habitants, soit {2} pour 1 000 (intervalle à 95 % : {3} à {4}).",
        "{0} needs for {1} inhabitants, that is {2} per 1,000 (95 % interval: {3} to {4}).")
    public static let areaCount = Phrase("{0} besoins.", "{0} needs.")

    public static func areaState(_ name: String) -> Phrase {
        switch name {
        case "zero":
            Phrase(
                "Zéro : entendue sur d’autres sujets. Zéro ne veut pas dire « aucun besoin ».",
                "Zero: heard on other subjects. Zero does not mean “no need”.")
        case "not-heard":
            Phrase(
                "Non entendue : aucune contribution d’aucune sorte n’est venue de là.",
                "Not heard: no contribution of any kind came from there.")
        case "suppressed": Phrase("Masquée : secret statistique.", "Suppressed: statistical secret.")
        default: Phrase("Donnée absente.", "Missing.")
        }
    }
}
