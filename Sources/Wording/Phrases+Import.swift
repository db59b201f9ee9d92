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
    public static let importProfileColumnsMissing = Phrase(
        "« {0} » n’est pas un export de {1} : il manque {2}. Colonnes : {3}. Essayer --profile auto.",
        "“{0}” is no export of {1}: {2} missing. Columns: {3}. Try --profile auto.")
    /// {1} says why, and what settles it.
    public static let importConsentDoubtedLate = Phrase(
        "« {0} » : rien n’a été importé. {1} Ou l’enregistrer dans un fichier : tout y attendra un modérateur.",
        "“{0}”: nothing was imported. {1} Or save it as a file: all of it will then wait for a moderator.")
    public static let importFieldChosenTwice = Phrase(
        "Le champ « {0} » est désigné deux fois.", "The field “{0}” is chosen twice.")
    /// {0} the file, {1} what is wrong with its text.
    public static let importBrokenText = Phrase("« {0} » : {1}.", "“{0}”: {1}.")

    // MARK: - Refused rows

    /// Line or object, column, reason.
    public static let rejectedRow = Phrase("{0}, {1} : {2}", "{0}, {1}: {2}")
    public static let rejectedWholeRow = Phrase("{0} : {1}", "{0}: {1}")
    public static let rowLine = Phrase("Ligne {0}", "Line {0}")
    /// Number of an object of a map, and its identifier.
    public static let rowFeature = Phrase("Objet {0}", "Feature {0}")
    public static let rowNamedFeature = Phrase("Objet {0} ({1})", "Feature {0} ({1})")

    /// Why a row was refused, by the stable name of the reason; `{0}` is the value.
    public static func rejection(_ id: String) -> Phrase {
        rejections[id] ?? Phrase("ligne refusée ({0})", "row refused ({0})")
    }

    private static let rejections: [String: Phrase] = [
        "no-text": Phrase("le texte du besoin manque.", "the text of the need is missing."),
        "too-many-fields": Phrase(
            "{1} {1:valeur|valeurs} pour {2} {2:colonne|colonnes}, à partir de « {0} » : un séparateur figure sans doute dans un texte sans "
                + "guillemets.",
            "{1} {1:value|values} for {2} {2:column|columns}, from “{0}” on: a text without quotes probably holds a delimiter."
        ),
        "repeated-id": Phrase(
            "l’identifiant « {0} » est déjà celui de la ligne {1}, dont elle prendrait la place.",
            "the identifier “{0}” is that of line {1} already, whose place it would take."),
        "repeated-id-of-feature": Phrase(
            "l’identifiant « {0} » est déjà celui de l’objet {1}, dont il prendrait la place.",
            "the identifier “{0}” is that of feature {1} already, whose place it would take."),
        "kept-repeated-id": Phrase(
            "l’identifiant « {0} » est encore celui d’une autre ligne : en donner un autre.",
            "the identifier “{0}” is still that of another row: give it another one."),
        "field-too-large": Phrase("une valeur dépasse {1} octets.", "a value is larger than {1} bytes."),
        "row-too-large": Phrase("la ligne dépasse {1} octets.", "the row is larger than {1} bytes."),
        "nul-byte": Phrase(
            "un octet nul s’y trouve : le fichier est abîmé à cet endroit.",
            "it holds a zero byte: the file is damaged there."),
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
        "text-too-large": Phrase(
            "un texte ou un nom dépasse {0} octets", "a text or a name is larger than {0} bytes"),
        "feature-too-large": Phrase("elle dépasse {0} octets", "it is larger than {0} bytes"),
        "zero-character": Phrase("un texte contient un caractère nul", "a text holds a zero character"),
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
        "month-only": Phrase(
            "« {0} » : le mois seul est dit, et gardé", "“{0}”: only the month is said, and kept"),
        "unreadable-date": Phrase(
            "« {0} » n’est pas une date (écrire 18/09/2021, 2021-09-18 ou septembre 2021) : laissée vide",
            "“{0}” is no date (write 18/09/2021, day first, 2021-09-18 or September 2021): left empty"),
        "approximate-voices": Phrase(
            "« {0} » : {1} {1:personne comptée|personnes comptées}, à peu près",
            "“{0}”: {1} {1:person|people} counted, roughly"),
        "unreadable-voices": Phrase(
            "« {0} » n’est pas un nombre de personnes : une seule comptée",
            "“{0}” is no number of people: one is counted"),
        "voices-out-of-range": Phrase(
            "« {0} » : il faut de 1 à 10 000 personnes ; une seule comptée",
            "“{0}”: there must be from 1 to 10,000 people; one is counted"),
        "several-needs": Phrase(
            "le texte énumère {0} {0:besoin|besoins} : --split lines en fait un de chaque ligne",
            "the text lists {0} needs: --split lines makes one of each line"),
        "repaired-bytes": Phrase(
            "des octets ne sont pas de l’UTF-8, lus en Windows-1252 : texte à relire",
            "bytes are no UTF-8 and were read as Windows-1252: read the text again"),
        "short-row": Phrase(
            "{0} {0:valeur|valeurs} pour {1} {1:colonne|colonnes} : les dernières sont vides",
            "{0} {0:value|values} for {1} {1:column|columns}: the last ones are empty"),
        "stray-quote": Phrase("guillemets mal placés : texte à relire", "misplaced quotes: read the text again"),
        "formula-error": Phrase(
            "formule sans valeur ({0}) : case prise pour vide", "formula without a value ({0}): cell taken for empty"),
        "refused-at-source": Phrase(
            "refusé dans l’outil d’origine : attend une décision avant publication",
            "refused in the tool it comes from: waits for a decision before it is public"),
        "withdrawn-at-source": Phrase(
            "retiré, ou jamais envoyé, dans l’outil d’origine : publié nulle part",
            "withdrawn, or never sent, in the tool it comes from: published nowhere"),
        "shape-too-large": Phrase(
            "le tracé ({0}) est trop étendu pour un seul point : le lieu est celui que disent ses propriétés",
            "the shape ({0}) is too large for one point: the place is what its properties say"),
        "personal-data": Phrase(
            "« {1} » contient {0} : le besoin attend une relecture avant publication",
            "“{1}” holds {0}: the need waits to be read before it is public"),
    ]

    /// {0} what is wrong with the point.
    public static let pointLeftOut = Phrase(
        "{0} : point laissé de côté, le lieu écrit décide", "{0}: point left out, the written place decides")

    /// What is wrong with a point, by the stable name of the fault; `{0}` is what was written.
    public static func pointFault(_ id: String) -> Phrase { pointFaults[id] ?? Phrase("« {0} »", "“{0}”") }

    private static let pointFaults: [String: Phrase] = [
        "unreadable-coordinate": Phrase("« {0} » n’est pas une coordonnée", "“{0}” is no coordinate"),
        "coordinate-out-of-range": Phrase(
            "« {0} » est hors du globe (latitude de −90 à 90, longitude de −180 à 180, en degrés)",
            "“{0}” is not on the globe (latitude −90 to 90, longitude −180 to 180, in degrees)"),
        "half-coordinate": Phrase(
            "« {0} » : il faut la latitude et la longitude, ou aucune des deux",
            "“{0}”: both latitude and longitude are needed, or neither"),
        "unknown-grid": Phrase(
            "« {0} » : ni Lambert-93, ni CC42 à CC50, ni LV95 (nommer le système par --crs, comme EPSG:2154)",
            "“{0}”: neither Lambert-93, CC42 to CC50 nor LV95 (name the system with --crs, like EPSG:2154)"),
        "far-from-territory": Phrase(
            "« {0} » est à {1} km du territoire (quel est le système de coordonnées ?)",
            "“{0}” is {1} km from the territory (which coordinate system is it in?)"),
        "swapped-axes": Phrase(
            "« {0} » est à {1} km du territoire (les deux coordonnées sont-elles échangées ?)",
            "“{0}” is {1} km from the territory (are the two coordinates swapped?)"),
        "not-a-point": Phrase("la géométrie « {0} » n’est pas un point", "the geometry “{0}” is no point"),
    ]
}
