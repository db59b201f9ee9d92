/// One sentence for each option and argument, under its name; the verb stands before it where two verbs differ.
extension Phrases.Help {
    // MARK: - Every verb

    public static let database = Phrase(
        "La base ; créée et remplie du territoire au premier import.",
        "The database; created and filled with the territory by the first import.")
    public static let territoryFolder = Phrase(
        "Un dossier de territoire ; à défaut, le territoire fourni.",
        "A territory folder; the embedded territory when absent.")
    public static let lang = Phrase(
        "Langue des messages et des comptes rendus : fr ou en.", "Language of messages and reports: fr or en.")
    public static let output = Phrase(
        "Le fichier à écrire ; - est la sortie standard.", "The file to write; - is standard output.")
    public static let force = Phrase("Remplacer le fichier s’il existe.", "Replace the file if it exists.")
    public static let textOrJSON = Phrase("text ou json.", "text or json.")
    public static let aliases = Phrase(
        "Ses propres noms de lieux : un CSV avec alias et code, ou des lignes « texte;code ».",
        "Your own place names: a CSV with alias and code, or “text;code” lines.")
    public static let encoding = Phrase(
        "utf-8, windows-1252, utf-16le ou utf-16be ; trouvé à défaut.",
        "utf-8, windows-1252, utf-16le or utf-16be; found when absent.")
    public static let delimiter = Phrase(
        "Le séparateur, entre guillemets : « , », « ; », « | » ou tab ; trouvé à défaut.",
        "The delimiter, in quotes: “,”, “;”, “|” or tab; found when absent.")
    public static let methods = Phrase(
        "Recalculer les valeurs de référence de ce dossier et dire chaque écart.",
        "Recompute the reference values of this folder and tell each difference.")
    /// {0} the names of a list that the program knows.
    public static let oneOf = Phrase("Au choix : {0}.", "One of: {0}.")
    /// {0} the formats, {1} the one that is taken where nothing says it.
    public static let formatByEnding = Phrase(
        "Au choix : {0} ; sinon la fin du nom de fichier le dit, sinon {1}.",
        "One of: {0}; else the ending of the file’s name says it, else {1}.")

    // MARK: - listening, plan, analyse

    public static let analysisUnit = Phrase(
        "Compter les besoins (needs) ou les occasions (occasions), quand les ateliers pèsent plus que les personnes.",
        "Count needs, or occasions where workshops weigh more than people.")
    public static let strict = Phrase(
        "Diviser le seuil de 5 % par le nombre de communes.", "Divide the level of 5 % by the number of communes.")
    public static let outings = Phrase("Nombre de sorties, de 1 à 20.", "Number of outings, from 1 to 20.")
    public static let reach = Phrase(
        "Jusqu’où une sortie porte, à vol d’oiseau : 8km.", "How far an outing reaches, in a straight line: 8km.")
    public static let improbableOnly = Phrase(
        "Ne viser que les communes dont le silence est improbable.",
        "Aim only at communes whose silence is improbable.")
    public static let mostWords = Phrase("Nombre de mots, de 1 à 200.", "Number of words, from 1 to 200.")
    public static let seed = Phrase(
        "Graine du hasard : la même donne les mêmes chiffres.", "Seed of chance: the same one gives the same figures.")
    public static let replicates = Phrase(
        "Nombre de tirages, de 99 à 99999.", "Number of replicates, from 99 to 99999.")

    // MARK: - count, map, export

    public static let themes = Phrase(
        "Ce que compte la dimension theme : main (un thème par besoin) ou each (tous ses thèmes).",
        "What the dimension theme counts: main (one for each need) or each (all its themes).")
    public static let by = Phrase(
        "commune, epci, department, theme, kind ou month ; plusieurs fois pour croiser.",
        "commune, epci, department, theme, kind or month; give it several times to cross them.")
    public static let complete = Phrase(
        "Montrer aussi les cases vides des croisements.", "Show the empty cells of crossed dimensions too.")
    public static let dialect = Phrase(
        "Forme du CSV : rfc4180 ou excel-fr.", "CSV dialect: rfc4180 or excel-fr.")
    public static let limit = Phrase("Tant de besoins au plus.", "At most so many needs.")
    public static let mapBy = Phrase("commune ou epci.", "commune or epci.")
    /// {0} the methods.
    public static let method = Phrase("Découpage en classes : {0}.", "Classes: {0}.")
    public static let classes = Phrase(
        "Nombre de classes ; à défaut cinq, ou trois quand il y a peu de valeurs.",
        "Number of classes; five, or three for few values, when absent.")
    public static let title = Phrase(
        "Un titre au lieu de celui qui est calculé ; ce qu’il affirme engage son auteur.",
        "A title instead of the computed one; what it claims is yours.")

    // MARK: - demo

    public static let demoOutput = Phrase("Le dossier à remplir.", "The folder to fill.")
    public static let demoForce = Phrase(
        "Remplacer les fichiers d’une démonstration passée.", "Replace the files of an earlier demonstration.")

    // MARK: - import

    public static let files = Phrase(
        "Fichiers CSV, XLSX, ODS, GeoJSON ou GeoJSONSeq ; - est l’entrée standard.",
        "CSV, XLSX, ODS, GeoJSON or GeoJSONSeq files; - is standard input.")
    /// {0} the fields.
    public static let importColumn = Phrase(
        "Désigner la colonne d’un champ : {0}.", "Name the column of a field: {0}.")
    /// {0} the profiles.
    public static let importProfile = Phrase(
        "L’outil dont le fichier est un export : {0}.", "The tool that the file is an export of: {0}.")
    public static let inputFormat = Phrase(
        "csv, xlsx, ods, geojson ou geojsonseq ; à défaut le fichier lui-même décide.",
        "csv, xlsx, ods, geojson or geojsonseq; the file itself decides when absent.")
    public static let sheet = Phrase(
        "Feuille du classeur ; à défaut la première qui n’est pas masquée.",
        "Sheet of the workbook; the first one that is not hidden when absent.")
    public static let noConsentColumn = Phrase(
        "Aucune colonne ne dit qui accepte la publication : l’accord a été recueilli autrement, pour tout le fichier.",
        "No column says who agrees to publication: the agreement was gathered otherwise, for the whole file.")
    public static let importSource = Phrase(
        "Nom de la source ; à défaut le nom du fichier. Avec l’identifiant d’une ligne, c’est la clé de l’import.",
        "Name of the source; the file’s name when absent. With a row’s id it is the key of the import.")
    public static let dryRun = Phrase(
        "Lire, placer et rendre compte ; ne rien écrire.", "Read, place and report; write nothing.")
    public static let rejects = Phrase(
        "Écrire ici les lignes refusées, avec leurs colonnes, puis ligne, colonne, valeur et raison ; corrigées, elles "
            + "s’importent sous le même --source.",
        "Write the refused rows here, with their columns, then line, column, value and reason; once corrected they are "
            + "imported under the same --source.")
    public static let importWorkshop = Phrase(
        "Nom de l’atelier, pour les lignes qui n’en nomment pas.", "Name of the workshop, for rows that name none.")
    public static let importDate = Phrase(
        "Jour ou mois de collecte, pour les lignes sans date.", "Day or month of collection, for rows without a date.")
    public static let split = Phrase(
        "lines : un texte en liste (numéros, puces) devient un besoin par ligne, chacun avec les voix de la rangée.",
        "lines: a text that is a list (numbers, bullets) becomes a need for each line, each with the voices of the row."
    )
    public static let rejectsForce = Phrase(
        "Remplacer le fichier des lignes refusées s’il existe.", "Replace the file of refused rows if it exists.")
    public static let workshopEPCI = Phrase(
        "EPCI où l’atelier a eu lieu, pour trancher entre homonymes.",
        "EPCI where the workshop was, to settle homonyms.")
    public static let progress = Phrase("auto, json ou never.", "auto, json or never.")

    // MARK: - locate, geocode

    public static let placeText = Phrase("Le lieu comme on l’a écrit.", "The place as a person wrote it.")
    public static let postcode = Phrase("Code postal écrit à côté.", "Postal code that stands beside it.")
    public static let citycode = Phrase("Code INSEE écrit à côté.", "INSEE code that stands beside it.")
    public static let localDepartment = Phrase(
        "Département où chercher d’abord.", "Department in which to look first.")
    public static let localEPCI = Phrase(
        "EPCI où chercher d’abord : celui de l’atelier, par exemple.",
        "EPCI in which to look first: of the workshop, say.")
    public static let gazetteerDatabase = Phrase(
        "La base dont le territoire et les noms appris servent, si elle existe.",
        "The database whose territory and learned aliases are used, when it exists.")
    public static let geocodeFile = Phrase("Le CSV ; - est l’entrée standard.", "The CSV; - is standard input.")
    public static let geocodeColumn = Phrase(
        "Colonne qui dit le lieu ; plusieurs sont jointes.", "Column that says the place; several are joined.")
    public static let postcodeColumn = Phrase("Colonne d’un code postal.", "Column with a postal code.")
    public static let citycodeColumn = Phrase("Colonne d’un code INSEE.", "Column with an INSEE code.")
    public static let departmentColumn = Phrase("Colonne d’un département.", "Column with a department.")
    public static let geocodeOutput = Phrase(
        "Le fichier à écrire ; à défaut NOM.geocoded.csv.", "The file to write; NAME.geocoded.csv when absent.")
    public static let addresses = Phrase(
        "Un serveur compatible avec la BAN pour les lignes qui ont une rue : http://hôte:port. À défaut, aucun n’est "
            + "interrogé.",
        "A BAN-compatible server for rows with a street: http://host:port. None is asked when absent.")

    // MARK: - review

    public static let reviewLimit = Phrase("Tant de lieux au plus.", "At most so many places.")
    public static let waitingText = Phrase(
        "Le texte comme la liste le montre.", "The text as the list shows it.")
    public static let meaning = Phrase(
        "Code INSEE, SIREN, département ou nom sûr.", "INSEE code, SIREN, department or a certain name.")
    public static let outside = Phrase(
        "C’est un lieu, mais pas de ce territoire.", "It is a place, and not of this territory.")
    public static let context = Phrase(
        "Seulement où ceci figure à côté du texte.", "Only where this stands beside the text.")
    public static let decidedBy = Phrase("Qui décide, pour le journal.", "Who decides, for the log.")
    public static let note = Phrase("Pourquoi, pour le journal.", "Why, for the log.")

    // MARK: - territory

    public static let folder = Phrase(
        "Le dossier ; à défaut, le territoire fourni.", "The folder; the embedded territory when absent.")
    public static let communes = Phrase(
        "CSV : insee, name, dept, epci_siren, postal_codes, population…",
        "CSV: insee, name, dept, epci_siren, postal_codes, population…")
    public static let contours = Phrase(
        "GeoJSON des contours de communes (le code d’un objet est le code INSEE) ; - est l’entrée standard.",
        "GeoJSON of commune contours (a feature’s code is the INSEE code); - is standard input.")
    public static let memberships = Phrase(
        "CSV : insee, epci_siren ; peut être le fichier des communes.",
        "CSV: insee, epci_siren; may be the file of communes.")
    public static let former = Phrase(
        "CSV des communes fusionnées et renommées.", "CSV of merged and renamed communes.")
    public static let places = Phrase(
        "CSV des quartiers et autres noms : name, kind, insee.", "CSV of quarters and other names: name, kind, insee.")
    public static let about = Phrase(
        "Dossier du nom, des autres noms, des noms d’EPCI et des positions d’étiquettes.",
        "Folder with name, aliases, EPCI names and label positions.")
    public static let buildEPCI = Phrase(
        "SIREN d’un EPCI ; plusieurs fois, ou séparés par des virgules. Tous à défaut.",
        "SIREN of an EPCI; several times, or separated by commas. All when absent.")
    public static let tolerance = Phrase(
        "Mètres dont les frontières peuvent bouger, arrondi compris.",
        "Metres that borders may move, rounding included.")
    public static let buildOutput = Phrase("Le dossier à écrire.", "The folder to write.")
    public static let buildNote = Phrase(
        "Écrire ici ce qui a été lu et réparé, en Markdown.", "Write what was read and mended here, as Markdown.")
    public static let epciNames = Phrase("CSV des noms d’EPCI : siren, name.", "CSV of EPCI names: siren, name.")
    public static let buildPostalCodes = Phrase(
        "CSV de La Poste : insee, postal_code, delivery_name, old_name.",
        "CSV of La Poste: insee, postal_code, delivery_name, old_name.")
    public static let buildCRS = Phrase(
        "Système des contours, comme EPSG:2154 ; des degrés à défaut.",
        "Reference system of the contours, like EPSG:2154; degrees when absent.")
    public static let exportCRS = Phrase(
        "Colonnes x et y dans ce système, comme EPSG:2154, au lieu des degrés ; pour les besoins en CSV.",
        "Columns x and y in this reference system, like EPSG:2154, instead of degrees; for needs as CSV.")
    public static let importCRS = Phrase(
        "Système des colonnes x et y, comme EPSG:2154 ; Lambert-93, CC42 à CC50 et LV95 sont reconnus.",
        "Reference system of columns x and y, like EPSG:2154; Lambert-93, CC42 to CC50 and LV95 are found.")
    public static let gazetteerCommunes = Phrase(
        "CSV : insee, name, lon, lat, population ; - est l’entrée standard.",
        "CSV: insee, name, lon, lat, population; - is standard input.")
    public static let gazetteerPostalCodes = Phrase(
        "CSV : insee, postal_code ; - est l’entrée standard.", "CSV: insee, postal_code; - is standard input.")
    public static let gazetteerOutput = Phrase("Le fichier à écrire.", "The file to write.")
    public static let gazetteerForce = Phrase("Remplacer le fichier s’il existe.", "Replace the file if it exists.")
    public static let buildForce = Phrase("Remplacer un territoire qui existe.", "Replace an existing territory.")
}
