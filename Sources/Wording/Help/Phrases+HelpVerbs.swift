/// One page for each verb.
extension Phrases.Help {
    static let examples = Phrase("EXEMPLES", "EXAMPLES")
    public static let exitCodes = Phrase("CODES DE SORTIE", "EXIT CODES")

    public static let planisphere = HelpPage(
        Phrase(
            "Cartographier les besoins d’un territoire : importer, placer, compter, exporter, dessiner.",
            "Map the needs of a territory: import, place, count, export, draw."),
        examples: [
            .init("planisphere demo", Phrase("tout le travail, dans out/", "the whole job, into out/")),
            .init("planisphere import atelier.csv --rejects refus.csv"),
            .init("planisphere locate \"St Dizier l'Eveque\""),
            .init("planisphere geocode adresses.csv --column lieu"),
            .init("planisphere count --by epci --by theme --format csv"),
            .init("planisphere map choropleth --theme mobilite -o mobilite.svg"),
            .init("planisphere export communes -o communes.geojson"),
            .init("planisphere review", Phrase("ce qui attend une décision", "what waits for a decision")),
        ],
        remarks: [
            Phrase(
                "Les résultats vont à la sortie standard, les messages à la sortie d’erreur, en français ; "
                    + "--lang en ou PLANISPHERE_LANG=en les donne en anglais.",
                "Results go to standard output, messages to standard error, in French; "
                    + "--lang en or PLANISPHERE_LANG=en gives them in English."),
            Phrase(
                "Pour compléter les verbes dans le terminal : planisphere --generate-completion-script bash|zsh|fish",
                "Shell completion: planisphere --generate-completion-script bash|zsh|fish"),
        ])

    public static let demo = HelpPage(
        Phrase(
            "Tout le travail sur l’échantillon fourni : importer, placer, compter, GeoJSON, cartes.",
            "The whole job on the embedded sample: import, place, count, GeoJSON, maps."),
        examples: [.init("planisphere demo"), .init("planisphere demo --output essai --force")],
        remarks: [
            Phrase(
                "L’échantillon est inventé. Tout ce qu’il donne se refait avec un fichier à soi : import, count, "
                    + "export, map.",
                "The sample is invented. Everything it makes can be made of your own file with import, count, "
                    + "export and map.")
        ])

    public static let importing = HelpPage(
        Phrase(
            "Lire des besoins en CSV ou GeoJSON : placés, gardés, et un compte rendu ligne par ligne.",
            "Read needs from CSV or GeoJSON: placed, stored, reported line by line."),
        examples: [
            .init("planisphere import atelier.csv"), .init("planisphere import atelier.csv --dry-run"),
            .init("planisphere import atelier.csv --column concerns=\"Lieu de vie\" --rejects refus.csv"),
            .init("cat atelier.csv | planisphere import - --source atelier-delle"),
        ],
        remarks: [
            Phrase(
                "Séparateur et codage sont trouvés ; les colonnes sont connues sous leurs noms français et anglais.",
                "Delimiter and encoding are found; columns are known by French and English names."),
            Phrase(
                "Un fichier est importé en entier ou pas du tout ; le même fichier deux fois ne change rien, un "
                    + "fichier corrigé met à jour par ses identifiants.",
                "A file is imported whole or not at all; the same file twice changes nothing, a corrected file "
                    + "updates by its identifiers."),
            Phrase("Lues = importées + refusées, toujours.", "Read = imported + rejected, always."),
            Phrase(
                "Seule une ligne sans texte, ou qui n’en est pas une, est refusée ; une date, un nombre ou un point "
                    + "illisible reste vide et se dit. Corriger le fichier de --rejects, puis l’importer sous le même "
                    + "--source.",
                "Only a row without a text, or one that is no row, is rejected; a date, a number or a point that cannot "
                    + "be read stays empty and is told. Correct the file of --rejects, then import it under the same "
                    + "--source."),
            Phrase(
                "Code de sortie 3 : fait, des lignes sont refusées ; 4 : rien n’a pu être importé.",
                "Exit code 3: done, some rows rejected; 4: nothing could be imported."),
        ])

    public static let geocode = HelpPage(
        Phrase(
            "Ajouter les lieux à un CSV, dans les colonnes de la BAN, chacun expliqué.",
            "Add places to any CSV, in the columns of the BAN, each explained."),
        examples: [
            .init(
                "planisphere geocode adresses.csv --column lieu",
                Phrase("écrit adresses.geocoded.csv", "writes adresses.geocoded.csv")),
            .init("planisphere geocode adresses.csv --column rue --column ville --postcode-column cp"),
            .init("cat adresses.csv | planisphere geocode - --column lieu > resultat.csv"),
        ],
        remarks: [
            Phrase(
                "Colonnes, lignes et ordre du fichier restent ; result_status dit ok, ambiguous, outside, not-found "
                    + "ou empty, result_reason dit pourquoi, result_candidates ce que cela peut être d’autre.",
                "The input’s columns, rows and order stay; result_status says ok, ambiguous, outside, not-found or "
                    + "empty, result_reason says why, result_candidates what else it may be.")
        ])

    public static let locate = HelpPage(
        Phrase(
            "Un lieu, expliqué : réponse, sûreté, raison, possibles.",
            "One place, explained: status, score, reason, candidates."),
        examples: [
            .init("planisphere locate \"St Dizier l'Eveque\""),
            .init("planisphere locate Courcelles --department 90"),
            .init("planisphere locate \"47.64, 6.86\" --format json"),
        ],
        remarks: [Phrase("Code de sortie 7 : rien n’a été trouvé.", "Exit code 7 when nothing was found.")])

    public static let review = HelpPage(
        Phrase(
            "Les lieux qui attendent une personne : voir, accepter, refuser.",
            "Places that wait for a person: list, accept, reject."),
        examples: [
            .init("planisphere review"), .init("planisphere review accept \"Auxelles\" --as 90005 --by Camille"),
            .init("planisphere review accept \"chez nous au lac\" --as Malsaucy"),
            .init("planisphere review reject \"partout et nulle part\""),
        ],
        remarks: [
            Phrase(
                "Une décision règle tous les besoins qui disent la même chose, ceux des imports à venir compris, et "
                    + "s’apprend : locate, geocode et import la connaissent. Tout est consigné.",
                "A decision settles every need that says the same, those of later imports included, and is learned: "
                    + "locate, geocode and import know it. Everything is logged.")
        ])

    public static let reviewList = HelpPage(
        Phrase("Ce qui attend, avec ses possibles.", "What waits, with its candidates."),
        examples: [.init("planisphere review list"), .init("planisphere review list --limit 10 --format json")])

    public static let reviewAccept = HelpPage(
        Phrase("Dire ce qu’un texte désigne.", "Say what a text means."),
        examples: [
            .init("planisphere review accept \"Auxelles\" --as 90005"),
            .init("planisphere review accept \"le lac\" --as Malsaucy --by Camille --note \"atelier du 12\""),
        ])

    public static let reviewReject = HelpPage(
        Phrase(
            "Dire qu’un texte n’est aucun lieu du territoire.", "Say that a text is no place of the territory."),
        examples: [
            .init("planisphere review reject \"partout et nulle part\""),
            .init("planisphere review reject \"Lure\" --outside"),
        ])

    public static let count = HelpPage(
        Phrase("Besoins, voix et taux, seuls ou croisés.", "Counts, voices and rates, alone or crossed."),
        examples: [
            .init("planisphere count --by epci"),
            .init("planisphere count --by commune --theme mobilite --format csv -o mobilite.csv"),
            .init("planisphere count --by epci --by theme --complete --format json"),
            .init("planisphere count --by commune --format geojson -o communes.geojson"),
        ],
        remarks: [
            Phrase(
                "Chaque tableau dit comment son total se compose : dans une commune, à une intercommunalité, à un "
                    + "département, à tout le territoire, hors du territoire, non placé.",
                "Every table says how its total is made up: in a commune, at an EPCI, at a department, at the whole "
                    + "territory, outside, not placed.")
        ])

    public static let map = HelpPage(
        Phrase(
            "Dessiner une carte en SVG, prête pour le papier et l’écran.",
            "Draw a map as SVG, ready for paper and screen."),
        examples: [
            .init("planisphere map choropleth -o besoins.svg"),
            .init("planisphere map choropleth --theme mobilite --by commune -o mobilite.svg"),
            .init("planisphere map choropleth --by epci --palette one-ink --size A4 -o noir.svg"),
            .init("planisphere map choropleth --size square -o telephone.svg"),
        ],
        remarks: [
            Phrase(
                "Les mêmes données donnent les mêmes octets, sur toute machine.",
                "The same data give the same bytes, on every machine.")
        ])

    public static let export = HelpPage(
        Phrase(
            "Les données pour d’autres outils : QGIS, uMap, geojson.io, Leaflet, un tableur.",
            "Data for other tools: QGIS, uMap, geojson.io, Leaflet, a spreadsheet."),
        examples: [
            .init("planisphere export needs -o besoins.geojson"),
            .init("planisphere export communes --theme sante-d-avenir -o sante.geojson"),
            .init("planisphere export needs --format csv --dialect excel-fr -o besoins.csv"),
            .init("planisphere export needs --format geojsonseq | tippecanoe …"),
        ],
        remarks: [
            Phrase(
                "Seuls les besoins publiés sortent, jamais plus fins que la commune, jamais avec leur public.",
                "Only published needs leave, none finer than its commune, and never with its audience."),
            Phrase(
                "Sans --format, la fin du nom du fichier décide.",
                "Without --format the ending of the file decides."),
        ])

    public static let doctor = HelpPage(
        Phrase(
            "Tout est-il en ordre ? Bibliothèques, données, territoire, base.",
            "Is everything in order? Libraries, data, territory, database."),
        examples: [
            .init("planisphere doctor"), .init("planisphere doctor --deep"),
            .init("planisphere doctor --database besoins.sqlite --format json"),
        ],
        remarks: [Phrase("Code de sortie 8 : la base a un défaut.", "Exit code 8 when the database has a fault.")])
}
