/// What is wrong with a database, or with what is asked of it. None ends with a point.
extension Phrases {
    public enum Database {}
}

extension Phrases.Database {
    public static let isDirectory = Phrase("c’est un dossier, il faut un fichier", "it is a folder; a file is needed")
    public static let notADatabase = Phrase(
        "ce n’est pas une base SQLite ; donner un autre fichier avec --database",
        "it is not a SQLite database; give another file with --database")
    public static let foreign = Phrase(
        "c’est la base d’un autre programme (marque {0}) ; elle n’a pas été touchée",
        "it belongs to another program (mark {0}); it was not touched")
    public static let older = Phrase(
        "elle est d’une version plus ancienne (schéma {0}, ce programme lit {1}) ; importer ses fichiers dans une base neuve",
        "it is of an older version (schema {0}; this program reads {1}); import its files into a new database")
    public static let cannotOpen = Phrase(
        "elle ne s’ouvre pas (réponse du moteur : « {0} ») ; vérifier le chemin et les droits",
        "it does not open (the engine’s answer: “{0}”); check path and permissions")
    public static let readOnly = Phrase(
        "le fichier ou son dossier est en lecture seule", "the file or its folder is read-only")
    public static let corrupt = Phrase(
        "elle est endommagée (réponse du moteur : « {0} ») ; la restaurer d’une copie",
        "it is damaged (the engine’s answer: “{0}”); restore a copy")
    public static let inputOutput = Phrase(
        "le disque ne la lit ou ne l’écrit plus (réponse du moteur : « {0} »)",
        "the disk no longer reads or writes it (the engine’s answer: “{0}”)")
    public static let engine = Phrase(
        "le moteur refuse (réponse : « {0} », numéro {1})", "the engine refuses (answer: “{0}”, number {1})")
    public static let noTerritory = Phrase(
        "elle n’a pas encore de territoire ; importer un fichier d’abord",
        "it has no territory yet; import a file first")
    public static let missingBoundary = Phrase(
        "le contour de la commune {0} manque au territoire", "the outline of commune {0} is missing in the territory")
    public static let unknownPlace = Phrase(
        "le territoire n’a pas de lieu « {0} »", "the territory has no place “{0}”")
    public static let unknownTerm = Phrase(
        "la base ne connaît pas « {0} » ; voir planisphere doctor",
        "the database does not know “{0}”; see planisphere doctor")
    public static let mentionNotFound = Phrase(
        "aucun besoin ne dit « {0} » ; planisphere review montre ce qui attend",
        "no need says “{0}”; planisphere review shows what waits")
    public static let unusableShape = Phrase(
        "« {0} » n’est pas une zone de la Terre : vérifier l’ordre des coordonnées et la distance",
        "“{0}” is no area of the Earth: check the order of the coordinates and the distance")
    public static let unusableNeed = Phrase(
        "le besoin « {1} » de « {0} » ne peut pas être gardé : il faut une personne au moins, des poids de 0 à 1, "
            + "un point sur la Terre",
        "need “{1}” of “{0}” cannot be kept: at least one person, weights from 0 to 1 and a point on the Earth are needed"
    )

    public static let isBeingRead = Phrase(
        "un autre programme lit ou écrit la base, le fermer",
        "another program reads or writes the database, close it")
    public static let cannotBeWrittenAnew = Phrase(
        "la base n’a pas pu être réécrite, faire de la place sur le disque",
        "the database could not be written anew, make room on the disk")
    public static let damagedTerritory = Phrase(
        "elle est endommagée : le territoire qu’elle contient ne se lit plus ({0}) ; la restaurer d’une copie",
        "it is damaged: the territory that it holds cannot be read any more ({0}); restore a copy")

    // MARK: - What doctor finds

    public static let contents = Phrase(
        "La table « {0} » ne contient plus ce qui y a été écrit.",
        "Table “{0}” no longer holds what was written into it.")

    public static let structure = Phrase(
        "Structure du fichier : « {0} ».", "Structure of the file: “{0}”.")
    public static let spatialIndex = Phrase(
        "Index spatial « {0} » : « {1} ».", "Spatial index “{0}”: “{1}”.")
    public static let dangling = CountedPhrase(
        one: Phrase("Table « {1} » : {0} ligne ne renvoie à rien.", "Table “{1}”: {0} row points at nothing."),
        many: Phrase("Table « {1} » : {0} lignes ne renvoient à rien.", "Table “{1}”: {0} rows point at nothing."))
    public static let pages = CountedPhrase(
        one: Phrase(
            "{0} besoin n’est pas compté comme il est écrit.", "{0} need is not counted as it is written."),
        many: Phrase(
            "{0} besoins ne sont pas comptés comme ils sont écrits.", "{0} needs are not counted as they are written."))
    public static let unreadablePage = Phrase(
        "La page de comptage du besoin {0} est illisible.", "The page that counts need {0} cannot be read.")
    public static let effectivePlaces = CountedPhrase(
        one: Phrase("{0} besoin n’est pas rangé à son lieu.", "{0} need is not filed at its place."),
        many: Phrase("{0} besoins ne sont pas rangés à leur lieu.", "{0} needs are not filed at their place."))
}
