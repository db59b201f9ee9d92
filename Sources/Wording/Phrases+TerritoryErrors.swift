/// What stops a territory, or the program’s own data, from being read or built.
extension Phrases {
    public enum TerritoryFaults {}
}

extension Phrases.TerritoryFaults {
    public static let missingFile = Phrase(
        "Le fichier « {0} » manque : vérifier le chemin.", "The file “{0}” is missing: check the path.")
    public static let emptyFile = Phrase(
        "« {0} » n’a aucune ligne sous son en-tête.", "“{0}” has no row below its header.")
    public static let missingColumn = Phrase(
        "« {0} » n’a pas la colonne « {1} » ; il a : {2}.", "“{0}” has no column “{1}”; it has: {2}.")
    public static let badValue = Phrase(
        "« {0} », ligne {1}, colonne « {2} » : valeur impossible « {3} ».",
        "“{0}”, line {1}, column “{2}”: impossible value “{3}”.")
    public static let emptyValue = Phrase(
        "« {0} », ligne {1}, colonne « {2} » : la case est vide.", "“{0}”, line {1}, column “{2}”: the cell is empty.")
    public static let duplicate = Phrase(
        "« {0} », ligne {1} : « {2} » figure deux fois.", "“{0}”, line {1}: “{2}” stands twice.")
    public static let unknownCode = Phrase(
        "« {0} », ligne {1}, colonne « {2} » : code inconnu « {3} ».",
        "“{0}”, line {1}, column “{2}”: unknown code “{3}”.")
    public static let inFile = Phrase("« {0} » : {1}.", "“{0}”: {1}.")
    public static let inLine = Phrase("« {0} », ligne {1} : {2}.", "“{0}”, line {1}: {2}.")
    public static let inFeature = Phrase("« {0} », entité {1} : {2}.", "“{0}”, feature {1}: {2}.")
    public static let newerFormat = Phrase(
        "« {0} » est d’un format plus récent ({1}) : mettre planisphere à jour.",
        "“{0}” has a newer format ({1}): update planisphere.")
    /// {0} the file, {1} how many contours, {2} of how many.
    public static let contoursDisagree = Phrase(
        "{0} : des contours ({1} sur {2}) ne sont pas là où la table des communes les place, ou n’ont pas leur superficie ; vérifier l’ordre des coordonnées, --crs et que les deux fichiers sont du même territoire.",
        "{0}: {1} of {2} contours are not where the table of communes puts them, or have not its area; check the order of the coordinates, --crs, and that both files are of one territory."
    )
    public static let noCommune = Phrase(
        "Aucune commune de « {0} » ne reste après le choix des EPCI : vérifier les SIREN.",
        "No commune of “{0}” is left after choosing the EPCI: check the SIRENs.")

    // MARK: - The file of boundaries

    public static let notArcs = Phrase("ce n’est pas un fichier de frontières", "this is no file of boundaries")
    public static let truncated = Phrase(
        "fichier coupé ({0} au lieu de {1})", "the file was cut ({0} instead of {1})")
    public static let badNumber = Phrase("« {0} » n’est pas un nombre", "“{0}” is no number")
    public static let outOfRange = Phrase("« {0} » est hors limites", "“{0}” is out of range")
    public static let unexpectedCode = Phrase(
        "commune « {0} » au lieu de « {1} »", "commune “{0}” instead of “{1}”")
    public static let unknownPlane = Phrase("projection inconnue « {0} »", "unknown plane “{0}”")
    public static let trailingText = Phrase("« {0} » est de trop", "“{0}” is too much")

    // MARK: - The program’s own data

    public static let ownData = Phrase("données du programme", "the program’s data")
    public static let ownDataNotFound = Phrase(
        "introuvables ; cherchées dans {0}. Indiquer leur dossier par PLANISPHERE_DATA.",
        "not found; looked in {0}. Name their folder in PLANISPHERE_DATA.")
    public static let ownDataIncomplete = Phrase(
        "il manque « {0} ». Réinstaller le programme.", "“{0}” is missing. Install the program again.")
    public static let executableUnknown = Phrase(
        "le système ne dit pas où est le programme ({0})", "the system does not say where the program is ({0})")

    // MARK: - The geocoder’s files

    public static let badLine = Phrase("ligne {0} illisible : « {1} ».", "line {0} cannot be read: “{1}”.")
    public static let emptyLine = Phrase("ligne {0} vide.", "line {0} is empty.")
    public static let notAGazetteer = Phrase(
        "le répertoire des communes de France est abîmé (octet {0}) ; réinstaller le programme",
        "the gazetteer of France is damaged (byte {0}); install the program again")
    public static let tooManyCommunes = Phrase(
        "{0} communes, c’est trop pour le répertoire", "{0} communes are too many for the gazetteer")
    public static let unknownAlias = Phrase(
        "« {0} » : le territoire n’a pas de code « {1} ».", "“{0}”: the territory has no code “{1}”.")
}
