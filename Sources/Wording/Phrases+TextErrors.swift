/// What is wrong with a delimited or JSON text. Each stands behind the name of its file: « {fichier} : … »; none ends
/// with a point.
extension Phrases {
    /// {0} megabytes.
    public static let tooLargeForTable = Phrase(
        "plus de {0} Mo : ce n’est pas une petite table.", "more than {0} MB: this is no small table.")

    public enum Texts {}

    /// Somebody’s words.
    public static let quoted = Phrase("« {0} »", "“{0}”")
    /// A clause as a sentence.
    public static let pointed = Phrase("{0}.", "{0}.")
}

extension Phrases.Texts {
    // MARK: - Delimited text

    public static let empty = Phrase("le fichier est vide", "the file is empty")
    public static let binary = Phrase(
        "ce n’est pas un texte ; l’enregistrer en CSV (UTF-8)", "this is no text; save it as CSV (UTF-8)")
    public static let binaryFormat = Phrase(
        "ce n’est pas un texte mais un fichier {0} ; l’enregistrer en CSV (UTF-8)",
        "this is no text but a {0} file; save it as CSV (UTF-8)")
    /// {0} programmes.
    public static let workbook = Phrase(
        "c’est un classeur ({0}), pas un CSV ; l’ouvrir dans le tableur et l’enregistrer en CSV (UTF-8)",
        "this is a workbook ({0}) and no CSV; open it in the spreadsheet and save it as CSV (UTF-8)")
    public static let notUTF8 = Phrase(
        "ligne {0} (octet {1}) : ce n’est plus de l’UTF-8 ; essayer --encoding windows-1252",
        "line {0} (byte {1}): no longer UTF-8; try --encoding windows-1252")
    public static let unclosedQuote = Phrase(
        "ligne {0}, colonne {1} : un guillemet s’ouvre et ne se ferme pas",
        "line {0}, column {1}: a quote opens and is never closed")
    public static let fieldTooLarge = Phrase(
        "ligne {0}, colonne {1} : plus de {2} octets dans une case ; la raccourcir",
        "line {0}, column {1}: more than {2} bytes in one cell; shorten it")
    public static let recordTooLarge = Phrase(
        "ligne {0} : plus de {1} octets ; la raccourcir", "line {0}: more than {1} bytes; shorten it")
    public static let tooManyFields = Phrase(
        "ligne {0} : plus de {1} colonnes ; vérifier le séparateur",
        "line {0}: more than {1} columns; check the delimiter")
    public static let nulByte = Phrase(
        "ligne {0}, colonne {1} : un octet nul ; le fichier est abîmé à cet endroit",
        "line {0}, column {1}: a zero byte; the file is damaged there")

    // MARK: - JSON and GeoJSON

    /// {2} what was expected, {3} what is written.
    public static let syntax = Phrase(
        "ligne {0}, colonne {1} : ce n’est pas du JSON, on attendait {2} et on lit « {3} »",
        "line {0}, column {1}: this is no JSON, {2} was expected and “{3}” is written")
    public static let syntaxAtEnd = Phrase(
        "ligne {0}, colonne {1} : ce n’est pas du JSON, on attendait {2}",
        "line {0}, column {1}: this is no JSON, {2} was expected")
    public static let unexpectedEnd = Phrase(
        "ligne {0} : le fichier s’arrête au milieu ; il a peut-être été mal téléchargé",
        "line {0}: the file stops in the middle; it may not have been downloaded whole")
    public static let tooDeep = Phrase(
        "ligne {0} : plus de {1} niveaux emboîtés", "line {0}: more than {1} levels inside one another")
    public static let tooLarge = Phrase(
        "ligne {0} : une entité dépasse la limite de {1} octets ; la simplifier",
        "line {0}: a feature is beyond the limit of {1} bytes; simplify it")
    public static let notGeoJSON = Phrase(
        "ligne {0} : du JSON, mais pas du GeoJSON : ni entités, ni géométrie",
        "line {0}: JSON, but no GeoJSON: neither features nor a geometry")
    public static let repeatedFeatures = Phrase(
        "ligne {0} : « features » figure une seconde fois ; n’en garder qu’une",
        "line {0}: “features” stands a second time; keep one")
    /// {1} the number of the feature, {2} its fault.
    public static let invalidFeature = Phrase(
        "ligne {0}, entité {1} : {2}", "line {0}, feature {1}: {2}")
    public static let notWritable = Phrase(
        "GeoJSON ne peut pas le porter : {0}", "GeoJSON cannot carry it: {0}")

    /// What a JSON text should have had, by a stable name.
    public static func expected(_ name: String) -> Phrase {
        expectations[name] ?? Phrase("autre chose", "something else")
    }

    private static let expectations: [String: Phrase] = [
        "value": Phrase("une valeur", "a value"),
        "string": Phrase("un texte entre guillemets", "a string in quotes"),
        "printable-character": Phrase("un caractère imprimable", "a printable character"),
        "end-of-string": Phrase("la fin d’un texte", "the end of a string"),
        "escape": Phrase("un signe après la barre oblique inverse", "a sign behind the backslash"),
        "hexadecimal-digits": Phrase("quatre chiffres hexadécimaux", "four hexadecimal digits"),
        "digit": Phrase("un chiffre", "a digit"),
        "number-without-leading-zero": Phrase("un nombre sans zéro en tête", "a number without a leading zero"),
        "object": Phrase("un objet, entre accolades", "an object, in braces"),
        "array": Phrase("une liste, entre crochets", "a list, in brackets"),
        "colon": Phrase("un deux-points", "a colon"),
        "comma-or-brace": Phrase("une virgule ou une accolade fermante", "a comma or a closing brace"),
        "comma-or-bracket": Phrase("une virgule ou un crochet fermant", "a comma or a closing bracket"),
        "feature": Phrase("une entité", "a feature"),
        "collection-member": Phrase("un membre d’une collection", "a member of a collection"),
        "feature-collection": Phrase("« FeatureCollection »", "“FeatureCollection”"),
        "end-of-text": Phrase("la fin du texte", "the end of the text"),
    ]
}
