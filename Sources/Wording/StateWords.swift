/// What is said where an area has no figure.
public struct StateWords: Hashable, Sendable {
    /// In a legend: « Zéro ».
    public let label: Phrase
    /// What it means, beside the label.
    public let gloss: Phrase
    /// In a table and under the pointer: « zéro ».
    public let short: Phrase
    /// Behind a number of areas: « 90 non entendues ».
    public let counted: CountedPhrase
    /// Of one area, in a popup.
    public let sentence: Phrase
}

extension Phrases {
    /// By the stable name of the state: the one table of these words, for tables, files, maps and pages.
    public static let states: [String: StateWords] = [
        "zero": StateWords(
            label: Phrase("Zéro", "Zero"), gloss: Phrase("entendue, rien sur ce sujet", "heard, nothing on this"),
            short: Phrase("zéro", "zero"),
            counted: CountedPhrase(one: Phrase("{0} à zéro", "{0} at zero"), many: Phrase("{0} à zéro", "{0} at zero")),
            sentence: Phrase(
                "Zéro\u{A0}: entendue sur d’autres sujets. Zéro ne veut pas dire «\u{A0}aucun besoin\u{A0}».",
                "Zero: heard on other subjects. Zero does not mean “no need”.")),
        "not-heard": StateWords(
            label: Phrase("Non entendue", "Not heard"),
            gloss: Phrase("aucune contribution d’aucune sorte", "no contribution of any kind"),
            short: Phrase("non entendue", "not heard"),
            counted: CountedPhrase(
                one: Phrase("{0} non entendue", "{0} not heard"), many: Phrase("{0} non entendues", "{0} not heard")),
            sentence: Phrase(
                "Non entendue\u{A0}: aucune contribution d’aucune sorte n’est venue de là.",
                "Not heard: no contribution of any kind came from there.")),
        "suppressed": StateWords(
            label: Phrase("Masquée", "Hidden"),
            gloss: Phrase("secret\u{A0}: moins de 5 contributeurs", "secrecy: fewer than 5 people"),
            short: Phrase("masquée (secret)", "hidden (secrecy)"),
            counted: CountedPhrase(
                one: Phrase("{0} masquée", "{0} hidden"), many: Phrase("{0} masquées", "{0} hidden")),
            sentence: Phrase(
                "Masquée\u{A0}: secret statistique.",
                "Hidden: statistical secrecy.")),
        "missing": StateWords(
            label: Phrase("Donnée absente", "No data"), gloss: Phrase("population inconnue", "population unknown"),
            short: Phrase("donnée absente", "no data"),
            counted: CountedPhrase(
                one: Phrase("{0} sans donnée", "{0} without data"), many: Phrase("{0} sans donnée", "{0} without data")),
            sentence: Phrase(
                "Donnée absente\u{A0}: la population est inconnue.",
                "No data: the population is unknown.")),
        "not-selected": StateWords(
            label: Phrase("Hors sélection", "Not selected"),
            gloss: Phrase("non demandée, sans chiffre", "not asked for, no figure"),
            short: Phrase("hors sélection", "not selected"),
            counted: CountedPhrase(
                one: Phrase("{0} hors sélection", "{0} not selected"),
                many: Phrase("{0} hors sélection", "{0} not selected")),
            sentence: Phrase(
                "Hors sélection\u{A0}: non demandée, donc sans chiffre.",
                "Not selected: not asked for, so without a figure.")),
    ]

    /// Where a period was asked for.
    public static let notHeardInPeriod = Phrase(
        "aucune contribution dans cette période", "no contribution in this period")
    public static let notHeardInPeriodSentence = Phrase(
        "Non entendue\u{A0}: aucune contribution n’est venue de là dans cette période.",
        "Not heard: no contribution came from there in this period.")
}
