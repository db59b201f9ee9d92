extension Phrases {
    // MARK: - Files that cannot be read

    public static let importEmptyFile = Phrase(
        "« {0} » est vide : vérifier l’export, puis recommencer.",
        "“{0}” is empty: check how it was saved and try again.")
    public static let importBinaryFile = Phrase(
        "« {0} » n’est pas un texte : l’enregistrer en CSV (UTF-8) depuis le tableur.",
        "“{0}” is no text: save it as CSV (UTF-8) from the spreadsheet.")
    public static let importSpreadsheet = Phrase(
        "« {0} » est un classeur ({1}), pas un CSV : retirer --input-format.",
        "“{0}” is a workbook ({1}) and no CSV: leave out --input-format.")
    public static let importNoHeader = Phrase(
        "La première ligne de « {0} » ne porte aucun nom de colonne connu : {1}. Ajouter une ligne de titres (texte, lieu…) "
            + "ou désigner les colonnes : --column text=NOM --column concerns=NOM.",
        "The first line of “{0}” has no column name that is known: {1}. Add a line of headings (text, place…) "
            + "or choose the columns: --column text=NAME --column concerns=NAME.")
    public static let importHeaderOnly = Phrase(
        "« {0} » n’a que sa ligne de titres : rien à importer.",
        "“{0}” has only its line of headings: nothing to import.")
    public static let importNoTextColumn = Phrase(
        "« {0} » n’a pas de colonne pour le texte du besoin. Colonnes : {1}. La désigner : --column \"text=NOM\".",
        "“{0}” has no column for the text of the need. Columns: {1}. Choose it: --column \"text=NAME\".")
    public static let importNoPlaceColumn = Phrase(
        "« {0} » n’a pas de colonne de lieu. Colonnes : {1}. La désigner : --column \"concerns=NOM\" (ou lives, heard, "
            + "postcode, insee).",
        "“{0}” has no column for the place. Columns: {1}. Choose it: --column \"concerns=NAME\" (or lives, heard, "
            + "postcode, insee).")
    public static let importMalformedChoice = Phrase(
        "« {0} » : écrire --column CHAMP=NOM, par exemple --column \"text=Ce qui a été dit\".",
        "“{0}”: write --column FIELD=NAME, for example --column \"text=What was said\".")
    public static let importUnknownField = Phrase(
        "« {0} » n’est pas un champ. Champs : {1}.", "“{0}” is no field. Fields: {1}.")
    public static let importColumnNotFound = Phrase(
        "« {0} » n’a pas de colonne « {1} ». Colonnes : {2}.", "“{0}” has no column “{1}”. Columns: {2}.")
    public static let importRepeatedColumn = Phrase(
        "La colonne « {1} » figure deux fois dans « {0} » : en renommer une.",
        "The column “{1}” stands twice in “{0}”: rename one.")
    public static let importConsentAppearsLate = Phrase(
        "« {0} » : le consentement n’apparaît qu’à la ligne {1} ; le donner à chaque objet, vide (null) pour un refus. Rien n’a été importé.",
        "“{0}”: consent appears no earlier than on line {1}; give it to every feature, empty (null) for a refusal. Nothing was imported."
    )
    public static let importFieldChosenTwice = Phrase(
        "Le champ « {0} » est désigné deux fois.", "The field “{0}” is chosen twice.")
    /// {0} the file, {1} what is wrong with its text.
    public static let importBrokenText = Phrase("« {0} » : {1}.", "“{0}”: {1}.")

    // MARK: - Refused rows

    /// Line, column, value, reason.
    public static let rejectedRow = Phrase("Ligne {0}, {1} : {2}", "Line {0}, {1}: {2}")
    public static let rejectedWholeRow = Phrase("Ligne {0} : {1}", "Line {0}: {1}")

    /// Why a row was refused, by the stable name of the reason; `{0}` is the value.
    public static func rejection(_ id: String) -> Phrase {
        rejections[id] ?? Phrase("ligne refusée ({0})", "row refused ({0})")
    }

    private static let rejections: [String: Phrase] = [
        "no-text": Phrase("le texte du besoin manque.", "the text of the need is missing."),
        "unreadable-date": Phrase(
            "« {0} » n’est pas une date (écrire 18/09/2021 ou 2021-09-18).",
            "“{0}” is no date (write 18/09/2021, day first, or 2021-09-18)."),
        "unreadable-voices": Phrase("« {0} » n’est pas un nombre de personnes.", "“{0}” is no number of people."),
        "voices-out-of-range": Phrase(
            "« {0} » : il faut de 1 à 10 000 personnes.", "“{0}”: there must be from 1 to 10,000 people."),
        "unreadable-coordinate": Phrase("« {0} » n’est pas une coordonnée.", "“{0}” is no coordinate."),
        "coordinate-out-of-range": Phrase(
            "« {0} » est hors du globe (latitude de −90 à 90, longitude de −180 à 180, en degrés).",
            "“{0}” is not on the globe (latitude −90 to 90, longitude −180 to 180, in degrees)."),
        "half-coordinate": Phrase(
            "« {0} » : il faut la latitude et la longitude, ou aucune des deux.",
            "“{0}”: both latitude and longitude are needed, or neither."),
        "unknown-grid": Phrase(
            "« {0} » : ni Lambert-93, ni CC42 à CC50, ni LV95 ; nommer le système par --crs, comme EPSG:2154.",
            "“{0}”: neither Lambert-93, CC42 to CC50 nor LV95; name the system with --crs, like EPSG:2154."),
        "far-from-territory": Phrase(
            "« {0} » : à {1} km du territoire ; quel est le système de coordonnées ?",
            "“{0}”: {1} km from the territory; which coordinate system is it in?"),
        "swapped-axes": Phrase(
            "« {0} » : à {1} km du territoire ; les deux coordonnées sont-elles échangées ?",
            "“{0}”: {1} km from the territory; are the two coordinates swapped?"),
        "too-many-fields": Phrase(
            "{1} {1:valeur|valeurs} pour {2} {2:colonne|colonnes}, à partir de « {0} » : un séparateur figure sans doute dans un texte sans "
                + "guillemets.",
            "{1} {1:value|values} for {2} {2:column|columns}, from “{0}” on: a text without quotes probably holds a delimiter."
        ),
        "repeated-id": Phrase(
            "l’identifiant « {0} » est déjà celui de la ligne {1}.",
            "the identifier “{0}” is that of line {1} already."),
        "field-too-large": Phrase("une valeur dépasse {1} octets.", "a value is larger than {1} bytes."),
        "row-too-large": Phrase("la ligne dépasse {1} octets.", "the row is larger than {1} bytes."),
        "nul-byte": Phrase(
            "un octet nul s’y trouve : le fichier est abîmé à cet endroit.",
            "it holds a zero byte: the file is damaged there."),
        "not-a-point": Phrase("la géométrie « {0} » n’est pas un point.", "the geometry “{0}” is no point."),
        "invalid-feature": Phrase("l’entité n’est pas valide : {1}.", "the feature is not valid: {1}."),
    ]

    /// What is wrong with a feature, by a stable name; filled by what was found.
    public static func featureFault(_ id: String) -> Phrase {
        featureFaults[id] ?? Phrase("erreur inconnue", "unknown fault")
    }

    private static let featureFaults: [String: Phrase] = [
        "not-an-object": Phrase("« {0} » n’est pas un objet", "“{0}” is no object"),
        "missing-member": Phrase("« {0} » manque", "“{0}” is missing"),
        "wrong-type": Phrase("« {0} » ne peut être « {1} »", "“{0}” cannot be “{1}”"),
        "unknown-geometry": Phrase("« {0} » n’est pas une géométrie", "“{0}” is no geometry"),
        "invalid-position": Phrase("« {0} » n’est pas une position", "“{0}” is no position"),
        "coordinate-out-of-range": Phrase(
            "longitude {0}, latitude {1} : hors du globe", "longitude {0}, latitude {1}: not on the globe"),
        "unclosed-ring": Phrase("un contour n’est pas fermé", "a ring is not closed"),
        "number-not-finite": Phrase("« {0} » n’est pas un nombre fini", "“{0}” is no finite number"),
        "invalid-bbox": Phrase("le cadre (bbox) n’est pas valide", "the bbox is not valid"),
        "invalid-text": Phrase("un texte n’est pas de l’UTF-8", "a text is no UTF-8"),
        "too-deep": Phrase("trop de niveaux emboîtés", "too many levels inside one another"),
        "too-many-members": Phrase("trop de membres dans un objet", "too many members in one object"),
        "syntax": Phrase("on attendait {0} et on lit « {1} »", "{0} was expected and “{1}” is written"),
        "syntax-at-end": Phrase("on attendait {0}", "{0} was expected"),
    ]

    public static let tooFewPositions = CountedPhrase(
        one: Phrase("{0} position au lieu de {1} au moins", "{0} position instead of {1} at least"),
        many: Phrase("{0} positions au lieu de {1} au moins", "{0} positions instead of {1} at least"))

    // MARK: - Warnings

    /// What was changed or doubted in a row, by the stable name of the warning; `{0}` is the value.
    public static func importWarning(_ id: String) -> Phrase {
        importWarnings[id] ?? Phrase("« {0} »", "“{0}”")
    }

    private static let importWarnings: [String: Phrase] = [
        "unknown-theme": Phrase("thème inconnu « {0} » : non classé", "unknown theme “{0}”: unclassified"),
        "unknown-kind": Phrase("type inconnu « {0} » : pris pour un besoin", "unknown kind “{0}”: taken for a need"),
        "unknown-audience": Phrase("public inconnu « {0} » : non précisé", "unknown audience “{0}”: not stated"),
        "unknown-consent": Phrase(
            "consentement illisible « {0} » : pris pour un refus", "consent cannot be read, “{0}”: taken for a no"),
        "missing-consent": Phrase("consentement non rempli : pris pour un refus", "consent left empty: taken for a no"),
        "short-row": Phrase(
            "{0} {0:valeur|valeurs} pour {1} {1:colonne|colonnes} : les dernières sont vides",
            "{0} {0:value|values} for {1} {1:column|columns}: the last ones are empty"),
        "stray-quote": Phrase("guillemets mal placés : texte à relire", "misplaced quotes: read the text again"),
        "formula-error": Phrase(
            "formule sans valeur ({0}) : case prise pour vide", "formula without a value ({0}): cell taken for empty"),
        "personal-data": Phrase(
            "le texte contient {0} : il attend une relecture avant publication",
            "the text holds {0}: it waits to be read before it is public"),
    ]

    public static func personalData(_ id: String) -> Phrase {
        id == "e-mail"
            ? Phrase("une adresse électronique", "an e-mail address")
            : Phrase("un numéro de téléphone", "a telephone number")
    }
}
