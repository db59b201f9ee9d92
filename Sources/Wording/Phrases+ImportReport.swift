extension Phrases {
    public static let importFile = Phrase("{0}", "{0}")
    /// Read = imported + rejected: the three parts of one sentence.
    public static let rowsRead = CountedPhrase(
        one: Phrase("{0} ligne lue", "{0} row read"), many: Phrase("{0} lignes lues", "{0} rows read"))
    public static let rowsImported = CountedPhrase(
        one: Phrase("{0} importée", "{0} imported"), many: Phrase("{0} importées", "{0} imported"))
    public static let rowsRejected = CountedPhrase(
        one: Phrase("{0} refusée", "{0} rejected"), many: Phrase("{0} refusées", "{0} rejected"))
    /// The fourth part, when there is one.
    public static let rowsErased = CountedPhrase(
        one: Phrase("{0} effacée, n’est pas revenue", "{0} erased before, not brought back"),
        many: Phrase("{0} effacées, ne sont pas revenues", "{0} erased before, not brought back"))
    /// {1} updated, {2} unchanged.
    public static let importChanged = CountedPhrase(
        one: Phrase(
            "{0} nouveau besoin, {1} mis à jour, {2} {2:inchangé|inchangés}.",
            "{0} new need, {1} updated, {2} unchanged."),
        many: Phrase(
            "{0} nouveaux besoins, {1} mis à jour, {2} {2:inchangé|inchangés}.",
            "{0} new needs, {1} updated, {2} unchanged."))
    public static let importDry = Phrase("À blanc, rien n’est écrit : ", "Dry run, nothing is written: ")
    public static let importPlaced = Phrase("Lieux : {0}.", "Places: {0}.")
    public static let importWaiting = CountedPhrase(
        one: Phrase("{0} attend une décision : planisphere review.", "{0} waits for a decision: planisphere review."),
        many: Phrase("{0} attendent une décision : planisphere review.", "{0} wait for a decision: planisphere review.")
    )
    public static let importStandingAbove = CountedPhrase(
        one: Phrase(
            "{0} besoin dont le lieu est ambigu compte à l’échelle qui est sûre (EPCI ou territoire) tant que personne n’a tranché.",
            "{0} need with an ambiguous place counts at the level that is sure (EPCI or territory) until somebody decides."
        ),
        many: Phrase(
            "{0} besoins dont le lieu est ambigu comptent à l’échelle qui est sûre (EPCI ou territoire) tant que personne n’a tranché.",
            "{0} needs with an ambiguous place count at the level that is sure (EPCI or territory) until somebody decides."
        ))
    public static let importHeld = CountedPhrase(
        one: Phrase(
            "{0} retenu pour modération (données personnelles, ou accord incertain) : publié nulle part.",
            "{0} held for moderation (personal data, or unclear consent): published nowhere."),
        many: Phrase(
            "{0} retenus pour modération (données personnelles, ou accord incertain) : publiés nulle part.",
            "{0} held for moderation (personal data, or unclear consent): published nowhere."))
    public static let importWithoutWorkshop = CountedPhrase(
        one: Phrase(
            "{0} besoin ne nomme pas d’atelier : il compte comme une source.",
            "{0} need names no workshop: it counts as one source."),
        many: Phrase(
            "{0} besoins ne nomment pas d’atelier : ceux d’un même jour comptent comme une seule source.",
            "{0} needs name no workshop: those of one day count as one source."))
    public static let importWithoutConsent = CountedPhrase(
        one: Phrase(
            "{0} sans accord de publication : publié nulle part.", "{0} without consent: published nowhere."),
        many: Phrase(
            "{0} sans accord de publication : publiés nulle part.", "{0} without consent: published nowhere."))
    /// One part of the sum of places, by the stable name of the level.
    public static func placedAt(_ level: String) -> CountedPhrase {
        guard level == "none" else {
            let words = Phrases.level(level)
            let part = Phrase("{0} " + words.french, "{0} " + words.english)
            return CountedPhrase(one: part, many: part)
        }
        return CountedPhrase(
            one: Phrase("{0} non placé", "{0} not placed"), many: Phrase("{0} non placés", "{0} not placed"))
    }
    public static let unusedColumns = Phrase("Colonnes non utilisées : {0}.", "Columns not used: {0}.")
    public static let repeatedColumns = Phrase(
        "Colonnes en double, laissées de côté : {0}.", "Repeated columns, left aside: {0}.")
    /// Behind a warning that came several times.
    public static let importTimes = Phrase("(× {0})", "(× {0})")
    public static let importLine = Phrase("Ligne {0} : ", "Line {0}: ")
    public static let importMore = CountedPhrase(
        one: Phrase(
            "… et {0} autre ligne refusée ; --rejects FICHIER les écrit toutes.",
            "… and {0} more rejected row; --rejects FILE writes them all."),
        many: Phrase(
            "… et {0} autres lignes refusées ; --rejects FICHIER les écrit toutes.",
            "… and {0} more rejected rows; --rejects FILE writes them all."))
    public static let importNothing = Phrase(
        "toutes les lignes sont refusées.", "every row was rejected.")
    public static let importNoRow = Phrase("aucune ligne sous l’en-tête.", "no row below the header.")
}
