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
            "{0} besoin ne nomme pas d’atelier : il compte comme une source. Le dire : --workshop \"NOM\" --date JOUR.",
            "{0} need names no workshop: it counts as one source. Say it: --workshop \"NAME\" --date DAY."),
        many: Phrase(
            "{0} besoins ne nomment pas d’atelier : ceux d’un même jour comptent comme une seule source. Le dire : "
                + "--workshop \"NOM\" --date JOUR.",
            "{0} needs name no workshop: those of one day count as one source. Say it: --workshop \"NAME\" --date DAY.")
    )
    /// {0} the encoding, {1} the delimiter.
    public static let importReadDelimited = Phrase("Lu en {0}, séparateur « {1} ».", "Read as {0}, delimiter “{1}”.")
    public static let importRead = Phrase("Lu en {0}.", "Read as {0}.")
    public static let tabulator = Phrase("tabulation", "tab")

    /// « UTF-8 », by the stable name of the encoding.
    public static func encodingName(_ id: String) -> String {
        id.hasPrefix("utf") ? id.uppercased() : id == "windows-1252" ? "Windows-1252" : id
    }

    public static let importRepaired = CountedPhrase(
        one: Phrase(
            "{0} octet n’est pas de l’UTF-8 : lu en Windows-1252.", "{0} byte is no UTF-8: read as Windows-1252."),
        many: Phrase(
            "{0} octets ne sont pas de l’UTF-8 : lus en Windows-1252.",
            "{0} bytes are no UTF-8: read as Windows-1252."))
    public static let importCameBack = CountedPhrase(
        one: Phrase(
            "{0} besoin refusé auparavant est entré.", "{0} need that had been rejected came in."),
        many: Phrase(
            "{0} besoins refusés auparavant sont entrés.", "{0} needs that had been rejected came in."))
    public static let importSplittable = CountedPhrase(
        one: Phrase(
            "{0} texte énumère plusieurs besoins : --split lines en fait un de chaque ligne.",
            "{0} text lists several needs: --split lines makes one of each line."),
        many: Phrase(
            "{0} textes énumèrent plusieurs besoins : --split lines en fait un de chaque ligne.",
            "{0} texts list several needs: --split lines makes one of each line."))
    /// {1} the needs beyond the first of each.
    public static let importSplit = CountedPhrase(
        one: Phrase(
            "{0} texte découpé par lignes : {1} {1:besoin|besoins} de plus, chacun avec les voix de la ligne.",
            "{0} text split into lines: {1} more {1:need|needs}, each with the voices of the row."),
        many: Phrase(
            "{0} textes découpés par lignes : {1} {1:besoin|besoins} de plus, chacun avec les voix de sa ligne.",
            "{0} texts split into lines: {1} more {1:need|needs}, each with the voices of its row."))
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
    /// {0} line or object.
    public static let importLine = Phrase("{0} : ", "{0}: ")
    /// {0} the tool, {1} columns.
    public static let importProfile = Phrase(
        "Reconnu comme un export de {0} ({1}) ; sinon : --profile none.",
        "Known as an export of {0} ({1}); if it is none: --profile none.")
    public static let importNamedProfile = Phrase(
        "Lu comme un export de {0}.", "Read as an export of {0}.")
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
