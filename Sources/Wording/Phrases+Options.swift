/// What is wrong with a parameter, and the form that is right. `{0}` is the parameter, written as its face writes it.
extension Phrases {
    public enum Options {}
}

extension Phrases.Options {
    public static let encoding = Phrase(
        "{0} : « {1} » est inconnu ; écrire utf-8, windows-1252, utf-16le ou utf-16be.",
        "{0}: “{1}” is unknown; write utf-8, windows-1252, utf-16le or utf-16be.")
    public static let delimiter = Phrase(
        "{0} : « {1} » n’est pas un séparateur ; écrire « , », « ; », « | » ou tab.",
        "{0}: “{1}” is no delimiter; write “,”, “;”, “|” or tab.")
    public static let consentTwice = Phrase(
        "--no-consent-column et --column consent=… (ou refusal=…) s’excluent : choisir.",
        "--no-consent-column and --column consent=… (or refusal=…) exclude each other: choose one.")
    public static let noDelimiter = Phrase(
        "{0} : rien reçu ; écrire « , », « ; », « | » ou tab.",
        "{0}: got nothing; write “,”, “;”, “|” or tab.")
    public static let rejectsOfOneFile = Phrase(
        "{0} : un fichier à la fois ; les lignes refusées gardent les colonnes du leur et reviennent sous son nom de source.",
        "{0}: one file at a time; refused rows keep the columns of theirs and come back under its name as a source.")
    public static let importDate = Phrase(
        "{0} : « {1} » n’est pas une date (écrire 18/09/2021, 2021-09-18 ou septembre 2021).",
        "{0}: “{1}” is no date (write 18/09/2021, day first, 2021-09-18 or September 2021).")
    public static let tolerance = Phrase(
        "{0} : de 0 à 10 000 mètres, reçu {1}.", "{0}: 0 to 10,000 metres, got {1}.")
    public static let siren = Phrase(
        "{0} : « {1} » n’est pas un SIREN de neuf chiffres.", "{0}: “{1}” is no SIREN of nine digits.")
    /// {0} the option as it was given.
    public static let givenTwice = Phrase(
        "{0} est donné deux fois, et ne prend qu’une valeur : n’en garder qu’une.",
        "{0} is given twice and takes one value: keep one.")
    public static let range = Phrase(
        "{0} : « {1} » n’est pas un endroit du texte ; écrire début-fin, en octets, comme « planisphere moderate show » "
            + "les donne.",
        "{0}: “{1}” is no place of the text; write first-last, in bytes, as “planisphere moderate show” gives them.")
    /// {0} the parameter.
    public static let voices = Phrase("{0} : de 1 à 10 000, reçu {1}.", "{0}: 1 to 10,000, got {1}.")
    public static let nothingWaits = Phrase(
        "Rien n’attend ni n’est tranché sous ces mots ; « planisphere review » montre la liste.",
        "Nothing waits and nothing is decided under these words; “planisphere review” shows the list.")
}
