/// What is wrong with an option, and the form that is right.
extension Phrases {
    public enum Options {}
}

extension Phrases.Options {
    public static let encoding = Phrase(
        "--encoding : « {0} » est inconnu ; écrire utf-8, windows-1252, utf-16le ou utf-16be.",
        "--encoding: “{0}” is unknown; write utf-8, windows-1252, utf-16le or utf-16be.")
    public static let delimiter = Phrase(
        "--delimiter : « {0} » n’est pas un séparateur ; écrire « , », « ; », « | » ou tab.",
        "--delimiter: “{0}” is no delimiter; write “,”, “;”, “|” or tab.")
    public static let noDelimiter = Phrase(
        "--delimiter : rien reçu ; écrire « , », « ; », « | » ou tab.",
        "--delimiter: got nothing; write “,”, “;”, “|” or tab.")
    public static let tolerance = Phrase(
        "--tolerance : de 0 à 10 000 mètres, reçu {0}.", "--tolerance: 0 to 10,000 metres, got {0}.")
    public static let siren = Phrase(
        "--epci : « {0} » n’est pas un SIREN de neuf chiffres.", "--epci: “{0}” is no SIREN of nine digits.")
    public static let limit = Phrase("--limit : au moins 1, reçu {0}.", "--limit: at least 1, got {0}.")
    /// {0} the option as it was given.
    public static let givenTwice = Phrase(
        "{0} est donné deux fois, et ne prend qu’une valeur : n’en garder qu’une.",
        "{0} is given twice and takes one value: keep one.")
    public static let nothingWaits = Phrase(
        "Rien n’attend sous ces mots ; « planisphere review » montre la liste.",
        "Nothing waits under these words; “planisphere review” shows the list.")
}
