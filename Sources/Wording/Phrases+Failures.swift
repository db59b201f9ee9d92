/// What can go wrong, as the table of failures names it. A line begins with it: it begins with a capital.
extension Phrases {
    public enum Failures {}
}

extension Phrases.Failures {
    /// The whole sentence is brought along.
    public static let whole = Phrase("{0}", "{0}")
    public static let inputNotFound = Phrase(
        "« {0} » n’existe pas : vérifier le chemin, ou écrire « - » pour lire l’entrée standard.",
        "“{0}” does not exist: check the path, or write “-” to read standard input.")
    public static let inputIsDirectory = Phrase(
        "« {0} » est un dossier, il faut un fichier.", "“{0}” is a folder; a file is needed.")
    public static let inputUnreadable = Phrase("« {0} » ne peut pas être lu : {1}.", "“{0}” cannot be read: {1}.")
    public static let inputMalformed = Phrase("« {0} » : {1}", "“{0}”: {1}")
    public static let columnMissing = Phrase(
        "« {0} » n’a pas de colonne « {1} ». Colonnes du fichier : {2}. Indiquer la bonne avec {3}.",
        "“{0}” has no column “{1}”. The file has: {2}. Name the right one with {3}.")
    public static let outputExists = Phrase(
        "« {0} » existe déjà : choisir un autre nom, ou ajouter --force pour le remplacer.",
        "“{0}” exists already: choose another name, or add --force to replace it.")
    public static let outputIsDatabase = Phrase(
        "« {0} » est une base de besoins : --force ne la remplace pas ; choisir un autre nom.",
        "“{0}” is a database of needs: --force does not replace it; choose another name.")
    public static let outputIsInput = Phrase(
        "« {0} » est un fichier dont cette commande se sert : --force ne le remplace pas ; choisir un autre nom.",
        "“{0}” is a file that this command uses: --force does not replace it; choose another name.")
    /// {0} the folder, {1} the file in it.
    public static let outputHoldsInput = Phrase(
        "Le dossier « {0} » contient « {1} », que cette commande lit : --force n’y écrit pas ; choisir un autre dossier.",
        "The folder “{0}” holds “{1}”, which this command reads: --force does not write there; choose another folder.")
    public static let outputIsForeign = Phrase(
        "« {0} » n’a pas été écrit par cette commande, ou a été changé depuis : --force n’y touche pas ; choisir un autre dossier, ou ranger ce fichier ailleurs.",
        "“{0}” was not written by this command, or was changed since: --force leaves it alone; choose another folder, or put this file elsewhere."
    )
    /// {0} the path, {1} its ending, {2} those that fit.
    public static let outputEnding = Phrase(
        "« {0} » : la fin « .{1} » annonce autre chose que ce qui serait écrit ; finir le nom par {2}.",
        "“{0}”: the ending “.{1}” announces something else than what would be written; end the name with {2}.")
    public static let outputCutShort = Phrase(
        "La sortie standard n’a pas tout reçu : {0}. Ce qui en est sorti est incomplet.",
        "Standard output did not take everything: {0}. What came out of it is incomplete.")
    /// {0} the first folder of a path that is not there.
    public static let folderMissing = Phrase(
        "le dossier « {0} » n’existe pas ; le créer d’abord", "the folder “{0}” does not exist; make it first")
    public static let unknownVerb = Phrase(
        "« {0} » n’est pas un verbe. Verbes : {1}.", "“{0}” is no verb. Verbs: {1}.")
    /// {0} the place of the argument, {1} what can be read of it.
    public static let argumentUnreadable = Phrase(
        "Le mot {0} de la commande, « {1} », n’est pas écrit en UTF-8 : renommer le fichier ou le dossier (par exemple avec convmv), ou passer par un lien.",
        "Word {0} of the command, “{1}”, is not written in UTF-8: rename the file or folder (with convmv, for instance), or go through a link."
    )
    /// {0} how many there are, {1} how many are needed.
    public static let tooFewFiles = Phrase(
        "Le système ne laisse ouvrir que {0} {0:fichier|fichiers} de plus à la fois, il en faut {1} : augmenter la limite (ulimit -n).",
        "The system lets {0} more files be open at once, {1} are needed: raise the limit (ulimit -n).")
    public static let outputUnwritable = Phrase("Impossible d’écrire « {0} » : {1}.", "“{0}” cannot be written: {1}.")
    public static let diskFull = Phrase(
        "Le disque est plein pendant l’écriture de « {0} », qui reste inchangé ; faire de la place et recommencer.",
        "The disk is full while writing “{0}”, which stays unchanged; make room and run again.")
    public static let unknownPlace = Phrase("Lieu introuvable : « {0} ». {1}", "Place not found: “{0}”. {1}")
    /// {0} the option, {1} what was asked, {2} what there is.
    public static let unknownArea = Phrase(
        "{0} : « {1} » n’est pas de ce territoire, qui a : {2}.", "{0}: “{1}” is not of this territory, which has: {2}."
    )
    public static let unknownTheme = Phrase(
        "Thème inconnu : « {0} ». Thèmes : {1}.", "Unknown theme: “{0}”. Themes: {1}.")
    public static let unknownValue = Phrase(
        "{0} : valeur inconnue « {1} ». Valeurs : {2}.", "{0}: unknown value “{1}”. Values: {2}.")
    public static let unknownNeed = Phrase(
        "Aucun besoin ne porte le numéro {0} : vérifier le numéro.", "No need has the number {0}: check the number.")
    public static let databaseUnusable = Phrase(
        "La base « {0} » est inutilisable : {1}.", "The database “{0}” cannot be used: {1}.")
    public static let databaseNewer = Phrase(
        "La base « {0} » a été écrite par une version plus récente (schéma {1}, ce programme connaît {2}) : mettre planisphere à jour.",
        "The database “{0}” was written by a newer version (schema {1}; this program knows {2}): update planisphere.")
    public static let databaseBusy = Phrase(
        "La base « {0} » est occupée par un autre import : réessayer quand il est fini.",
        "The database “{0}” is busy with another import: try again when it is done.")
    public static let databaseOtherTerritory = Phrase(
        "La base « {0} » contient le territoire « {1} », pas « {2} » : donner une autre base avec --database.",
        "The database “{0}” holds the territory “{1}”, not “{2}”: give another one with --database.")
    public static let territoryInvalid = Phrase("Territoire « {0} » : {1}", "Territory “{0}”: {1}")
    public static let nothingImported = Phrase(
        "Rien n’a pu être importé de « {0} » : {1}", "Nothing could be imported from “{0}”: {1}")
    public static let unexpected = Phrase(
        "Erreur du programme, à signaler avec la commande : {0}.",
        "A fault of the program; please report it with the command: {0}.")
    /// What nobody gave words to; `{0}` is its name in the program.
    public static let nameless = Phrase("une panne nommée « {0} »", "a fault named “{0}”")
}
