extension Phrases {
    public static let importFile = Phrase("{0}", "{0}")
    /// Read = imported + rejected.
    public static let importSum = Phrase(
        "{0} lignes lues = {1} importées + {2} refusées.", "{0} rows read = {1} imported + {2} rejected.")
    public static let importChanged = Phrase(
        "{0} nouveaux besoins, {1} mis à jour, {2} inchangés.", "{0} new needs, {1} updated, {2} unchanged.")
    public static let importWouldChange = Phrase(
        "À blanc, rien n’est écrit : {0} nouveaux besoins, {1} mis à jour, {2} inchangés.",
        "Dry run, nothing is written: {0} new needs, {1} updated, {2} unchanged.")
    public static let importPlaced = Phrase("Lieux : {0}.", "Places: {0}.")
    public static let importWaiting = Phrase(
        "{0} attendent une décision : planisphere review.", "{0} wait for a decision: planisphere review.")
    public static let importHeld = Phrase(
        "{0} retenus pour modération (coordonnées personnelles dans le texte) : publiés nulle part.",
        "{0} held for moderation (contact details in the text): published nowhere.")
    public static let importWithoutConsent = Phrase(
        "{0} sans accord de publication : publiés nulle part.", "{0} without consent: published nowhere.")
    public static let unusedColumns = Phrase("Colonnes non utilisées : {0}.", "Columns not used: {0}.")
    public static let repeatedColumns = Phrase(
        "Colonnes en double, laissées de côté : {0}.", "Repeated columns, left aside: {0}.")
    public static let importLine = Phrase("ligne {0} : ", "line {0}: ")
    public static let importMore = Phrase(
        "… et {0} autres lignes refusées ; --rejects FICHIER les écrit toutes.",
        "… and {0} more rejected rows; --rejects FILE writes them all.")
    public static let importNothing = Phrase(
        "toutes les lignes sont refusées.", "every row was rejected.")
    public static let importNoRow = Phrase("aucune ligne sous l’en-tête.", "no row below the header.")
}
