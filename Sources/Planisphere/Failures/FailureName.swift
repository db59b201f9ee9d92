public import Wording

/// Everything that can go wrong, by its stable name: the class it belongs to and its sentence, which
/// says what was wrong, with which value, and what to do.
public struct FailureName: Hashable, Sendable {
    public let name: String
    public let failureClass: FailureClass
    public let phrase: Phrase

    public static let all: [FailureName] =
        [
            .wrongUsage, .inputNotFound, .inputIsDirectory, .inputUnreadable, .inputMalformed, .columnMissing,
            .outputExists,
            .outputUnwritable, .diskFull, .unknownPlace, .unknownTheme, .unknownValue, .unknownNeed, .databaseUnusable,
            .databaseNewer, .databaseBusy, .databaseOtherTerritory, .territoryInvalid, .nothingImported,
            .importImpossible,
            .noData, .unexpected,
        ] + requests

    public static let wrongUsage = FailureName("wrong-usage", .usage, "{0}", "{0}")
    public static let inputNotFound = FailureName(
        "input-not-found", .input,
        "« {0} » n’existe pas : vérifier le chemin, ou écrire « - » pour lire l’entrée standard.",
        "“{0}” does not exist: check the path, or write “-” to read standard input.")
    public static let inputIsDirectory = FailureName(
        "input-is-directory", .input, "« {0} » est un dossier, il faut un fichier.",
        "“{0}” is a folder; a file is needed.")
    public static let inputUnreadable = FailureName(
        "input-unreadable", .input, "« {0} » ne peut pas être lu : {1}.", "“{0}” cannot be read: {1}.")
    public static let inputMalformed = FailureName("input-malformed", .input, "{0} : {1}", "{0}: {1}")
    public static let columnMissing = FailureName(
        "column-missing", .usage,
        "{0} : pas de colonne « {1} ». Colonnes du fichier : {2}. Indiquer la bonne avec {3}.",
        "{0}: no column “{1}”. The file has: {2}. Name the right one with {3}.")
    public static let outputExists = FailureName(
        "output-exists", .outputExists,
        "« {0} » existe déjà : choisir un autre nom, ou ajouter --force pour le remplacer.",
        "“{0}” exists already: choose another name, or add --force to replace it.")
    public static let outputUnwritable = FailureName(
        "output-unwritable", .failed, "impossible d’écrire « {0} » : {1}.", "“{0}” cannot be written: {1}.")
    public static let diskFull = FailureName(
        "disk-full", .failed,
        "le disque est plein pendant l’écriture de « {0} » : rien n’a été modifié ; faire de la place et recommencer.",
        "the disk is full while writing “{0}”: nothing was changed; make room and run again.")
    public static let unknownPlace = FailureName(
        "unknown-place", .notFound, "lieu introuvable : « {0} ». {1}", "place not found: “{0}”. {1}")
    public static let unknownTheme = FailureName(
        "unknown-theme", .notFound, "thème inconnu : « {0} ». Thèmes : {1}.", "unknown theme: “{0}”. Themes: {1}.")
    public static let unknownValue = FailureName(
        "unknown-value", .notFound, "{0} : valeur inconnue « {1} ». Valeurs : {2}.",
        "{0}: unknown value “{1}”. Values: {2}.")
    public static let unknownNeed = FailureName(
        "unknown-need", .notFound, "aucun besoin « {0} ».", "no need “{0}”.")
    public static let databaseUnusable = FailureName(
        "database-unusable", .database, "la base « {0} » est inutilisable : {1}.",
        "the database “{0}” cannot be used: {1}.")
    public static let databaseNewer = FailureName(
        "database-newer", .database,
        "la base « {0} » a été écrite par une version plus récente (schéma {1}, ce programme connaît {2}) : mettre planisphere à jour.",
        "the database “{0}” was written by a newer version (schema {1}; this program knows {2}): update planisphere.")
    public static let databaseBusy = FailureName(
        "database-busy", .database, "la base « {0} » est occupée par un autre import : réessayer quand il est fini.",
        "the database “{0}” is busy with another import: try again when it is done.")
    public static let databaseOtherTerritory = FailureName(
        "database-other-territory", .database,
        "la base « {0} » contient le territoire « {1} », pas « {2} » : donner une autre base avec --database.",
        "the database “{0}” holds the territory “{1}”, not “{2}”: give another one with --database.")
    public static let territoryInvalid = FailureName(
        "territory-invalid", .input, "territoire « {0} » : {1}", "territory “{0}”: {1}")
    public static let nothingImported = FailureName(
        "nothing-imported", .nothingImported, "rien n’a pu être importé de « {0} » : {1}",
        "nothing could be imported from “{0}”: {1}")
    public static let importImpossible = FailureName("import-impossible", .nothingImported, "{0}", "{0}")
    public static let noData = FailureName(
        "no-data", .notFound, "{0}", "{0}")
    public static let unexpected = FailureName(
        "unexpected", .failed, "erreur inattendue : {0}", "unexpected error: {0}")

    init(_ name: String, _ failureClass: FailureClass, _ french: String, _ english: String) {
        self.name = name
        self.failureClass = failureClass
        phrase = Phrase(french, english)
    }
}
