/// One page for each verb about territories.
extension Phrases.Help {
    public static let territory = HelpPage(
        Phrase(
            "Faire, prouver et montrer des territoires : toute liste d’EPCI de France.",
            "Make, prove and show territories: any list of EPCI of France."),
        examples: [
            .init("planisphere territory show"), .init("planisphere territory check mon-territoire"),
            .init(
                "planisphere territory build --communes communes.csv --contours contours.geojson --memberships "
                    + "communes.csv -o mon-territoire"),
        ])

    public static let territoryBuild = HelpPage(
        Phrase("Des fichiers officiels à un dossier de territoire.", "Official files to a territory folder."),
        examples: [
            .init(
                "planisphere territory build --communes communes.csv --contours contours.geojson --memberships "
                    + "communes.csv -o mon-territoire"),
            .init(
                "planisphere territory build --communes france.csv.gz --contours france.geojson.gz --memberships "
                    + "france.csv.gz --epci-names epci.csv --postal-codes postal_codes.csv.gz --epci 249740119 "
                    + "-o saint-denis"),
        ],
        remarks: [
            Phrase(
                "Les contours peuvent avoir plus de communes qu’il n’en faut. Fentes et recouvrements sont réparés "
                    + "et signalés.",
                "Contours may hold more communes than are asked. Gaps and overlaps are mended and reported."),
            Phrase(
                "Un fichier peut être compressé par gzip. Le dossier s’emploie avec --territory.",
                "A file may be compressed by gzip. Use the folder with --territory."),
            Phrase(
                "Le dossier de --about contient, au choix : territory.csv (key,value : format = 1, id, name, "
                    + "population_vintage, codes_vintage, boundaries_vintage, memberships_vintage ; alias et source "
                    + "autant de fois que voulu), epci.csv (siren,name,short_name,aliases, séparés par |), labels.csv "
                    + "(kind,code,name,x,y,anchor, en mètres du plan).",
                "The folder of --about holds, as you like: territory.csv (key,value: format = 1, id, name, "
                    + "population_vintage, codes_vintage, boundaries_vintage, memberships_vintage; alias and source "
                    + "as often as wanted), epci.csv (siren,name,short_name,aliases, between |), labels.csv "
                    + "(kind,code,name,x,y,anchor, metres of the plane)."),
        ])

    public static let territoryGazetteer = HelpPage(
        Phrase(
            "Des tables officielles des communes et des codes postaux au répertoire de la France.",
            "Official tables of communes and postal codes to the gazetteer of France."),
        examples: [
            .init(
                "planisphere territory gazetteer --communes communes.csv --postal-codes codes.csv -o france.bin"),
            .init(
                "gunzip -c codes.csv.gz | planisphere territory gazetteer --communes communes.csv --postal-codes - "
                    + "-o france.bin"),
        ],
        remarks: [Phrase("Les mêmes tables donnent les mêmes octets.", "The same tables give the same bytes.")])

    public static let territoryCheck = HelpPage(
        Phrase(
            "Prouver qu’un territoire est sain : pavage, anneaux, codes, centres.",
            "Prove that a territory is sound: tiling, rings, codes, centres."),
        examples: [
            .init("planisphere territory check", Phrase("le territoire fourni", "the embedded territory")),
            .init("planisphere territory check mon-territoire --format json"),
        ],
        remarks: [
            Phrase("Code de sortie 5 : le territoire a un défaut.", "Exit code 5 when the territory has a fault.")
        ])

    public static let territoryShow = HelpPage(
        Phrase("De quoi un territoire est fait, avec ses sources.", "What a territory is made of, with its sources."),
        examples: [
            .init("planisphere territory show"), .init("planisphere territory show mon-territoire --format json"),
        ])
}
