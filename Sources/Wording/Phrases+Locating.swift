extension Phrases {
    public static let placeStatus = Phrase("Réponse", "Answer")
    public static let placeName = Phrase("Lieu", "Place")
    public static let placeScore = Phrase("Sûreté", "Score")
    public static let placeNext = Phrase("le suivant : {0}", "next: {0}")
    public static let placeFormer = Phrase("Écrit comme", "Written as")
    public static let placeReason = Phrase("Pourquoi", "Why")
    public static let placeCandidates = Phrase("Possibles", "Candidates")

    /// {0} option, {1} value.
    public static let postcodeForm = Phrase(
        "{0} : « {1} » n’est pas un code postal ; écrire cinq chiffres, comme 90000.",
        "{0}: “{1}” is no postal code; write five digits, like 90000.")
    public static let citycodeForm = Phrase(
        "{0} : « {1} » n’est pas un code INSEE ; écrire cinq signes, comme 90010 ou 2A004.",
        "{0}: “{1}” is no INSEE code; write five signs, like 90010 or 2A004.")
    public static let departmentForm = Phrase(
        "{0} : « {1} » n’est pas un département ; écrire son numéro ou son nom, comme 90 ou Doubs.",
        "{0}: “{1}” is no department; write its number or its name, like 90 or Doubs.")

    public static func placementStatus(_ name: String) -> Phrase {
        switch name {
        case "ok": Phrase("placé", "placed")
        case "ambiguous": Phrase("ambigu, à trancher", "ambiguous, to be decided")
        case "outside": Phrase("hors du territoire", "outside the territory")
        case "not-found": Phrase("introuvable", "not found")
        default: Phrase("rien à placer", "nothing to place")
        }
    }
}

extension Phrases {
    /// One part of the sum of rows, by the stable name of the status.
    public static func placedAs(_ name: String) -> Phrase {
        switch name {
        case "ok": Phrase("{0} {0:placée|placées}", "{0} placed")
        case "ambiguous": Phrase("{0} {0:ambiguë|ambiguës}, à trancher", "{0} ambiguous, to be decided")
        case "outside": Phrase("{0} hors du territoire", "{0} outside the territory")
        case "not-found": Phrase("{0} {0:introuvable|introuvables}", "{0} not found")
        default: Phrase("{0} sans lieu écrit", "{0} with nothing to place")
        }
    }

    /// {0} rows, {1} by status.
    public static let geocoded = Phrase("{0} {0:ligne|lignes} = {1}.", "{0} {0:row|rows} = {1}.")
    /// {0} file.
    public static let writtenTo = Phrase("Écrit dans {0}.", "Written to {0}.")
    public static let readOnce = Phrase(
        "ce fichier n’est lu qu’une fois : recommencer la demande.", "this file is read once: ask again.")
    /// {0} rows, {1} the parameter that replaces a file.
    public static let addressesOpen = CountedPhrase(
        one: Phrase(
            "{0} adresse sans réponse du serveur ; la même commande, avec {1}, la demande à nouveau.",
            "{0} address without an answer; the same command with {1} asks it again."),
        many: Phrase(
            "{0} adresses sans réponse du serveur ; la même commande, avec {1}, les demande à nouveau.",
            "{0} addresses without an answer; the same command with {1} asks them again."))
    public static let geocodeUnreadable = Phrase(
        "{0} {0:ligne illisible a été laissée|lignes illisibles ont été laissées} de côté.",
        "{0} {0:row|rows} could not be read and {0:was|were} left out.")
}
