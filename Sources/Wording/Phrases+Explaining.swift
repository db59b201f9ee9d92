extension Phrases {
    public enum Explaining {}
}

extension Phrases.Explaining {
    public static let need = Phrase("Besoin {0}", "Need {0}")
    public static let file = Phrase("Fichier", "File")
    /// {0} file, {1} line.
    public static let fileAndLine = Phrase("{0}, ligne {1}", "{0}, line {1}")
    public static let imported = Phrase("Importé", "Imported")
    /// {0} a program.
    public static let by = Phrase(" par {0}", " by {0}")
    public static let source = Phrase("Source", "Source")
    /// {0} source, {1} identifier there.
    public static let sourceAndID = Phrase("{0}, identifiant {1}", "{0}, identifier {1}")
    public static let workshop = Phrase("Atelier", "Workshop")
    public static let day = Phrase("Jour", "Day")
    public static let words = Phrase("Écrit", "Written")
    public static let kind = Phrase("Type", "Kind")
    public static let themes = Phrase("Thèmes", "Themes")
    /// {0} theme, {1} weight, {2} who assigned it, {3} version of the vocabulary.
    public static let theme = Phrase(
        "{0} (poids {1}, selon : {2}, vocabulaire {3})", "{0} (weight {1}, according to: {2}, vocabulary {3})")
    public static let voices = Phrase("Voix", "Voices")
    public static let audience = Phrase("Public (secret)", "Audience (secret)")
    public static let state = Phrase("État", "State")
    public static let withoutConsent = Phrase("sans accord de publication", "without consent")
    public static let counted = Phrase("Compté", "Counted")
    public static let waits = Phrase("attend une décision", "waits for a decision")
    public static let noDecision = Phrase("Aucune décision depuis.", "No decision since.")
    public static let comma = Phrase(", ", ", ")
    public static let colon = Phrase(" : ", ": ")

    public static func role(_ name: String) -> Phrase {
        switch name {
        case "concerns": Phrase("lieu concerné", "place concerned")
        case "lives": Phrase("lieu de vie", "place of residence")
        default: Phrase("lieu où il a été entendu", "place where it was heard")
        }
    }
}
