extension Phrases {
    /// Filters: the help of each parameter, and the words of a map's subtitle.
    public enum Filters {}

    /// Where contributions come from when nobody says better.
    public static let collection = Phrase("contributions du programme", "contributions of the programme")
    public static let inventedSample = Phrase("échantillon inventé", "invented sample")
}

extension Phrases.Filters {
    // MARK: Help

    public static let themeHelp = Phrase(
        "Thème, principal ou non : identifiant, nom ou code de deux lettres ; répéter l’option pour plusieurs.",
        "Theme, main or not: identifier, label or two-letter code; repeat the option for several.")
    public static let kindHelp = Phrase("Type : revolte, reve, besoin.", "Kind: revolte, reve, besoin.")
    public static let audienceHelp = Phrase(
        "Public visé : donnée protégée, refusée par les tableaux, fichiers et cartes.",
        "Audience: protected, refused by tables, files and maps.")
    public static let communeHelp = Phrase("Commune : nom ou code INSEE.", "Commune: name or INSEE code.")
    public static let epciHelp = Phrase(
        "Intercommunalité : nom, sigle ou SIREN.", "EPCI: name, initials or SIREN.")
    public static let departmentHelp = Phrase("Département : nom ou numéro.", "Department: name or number.")
    public static let withinHelp = Phrase(
        "Dans une commune, une intercommunalité, un département ou tout le territoire.",
        "Inside a commune, an EPCI, a department or the whole territory.")
    public static let withinFileHelp = Phrase(
        "Dans une commune, une intercommunalité, un département, tout le territoire, ou les polygones d’un fichier GeoJSON.",
        "Inside a commune, an EPCI, a department, the whole territory, or the polygons of a GeoJSON file.")
    public static let nearHelp = Phrase(
        "Près d’un lieu : les communes dont le centre est dans le rayon.",
        "Near a place: the communes whose centre is within the radius.")
    public static let radiusHelp = Phrase(
        "Rayon autour du lieu : 5km, 800m.", "Radius around the place: 5km, 800m.")
    public static let boxHelp = Phrase(
        "Ouest,sud,est,nord en degrés : 6.6,47.3,7.2,47.9.", "West,south,east,north in degrees: 6.6,47.3,7.2,47.9.")
    public static let adjacentToHelp = Phrase(
        "Dans les communes qui touchent celle-ci.", "In the communes that touch this one.")
    public static let sinceHelp = Phrase(
        "Premier jour : 2021-09-01 ou 01/09/2021.", "First day: 2021-09-01 or 01/09/2021.")
    public static let untilHelp = Phrase("Dernier jour, compris.", "Last day, included.")
    public static let textHelp = Phrase(
        "Mots que le besoin contient, sans égard aux majuscules ni aux accents.",
        "Words that the need contains, whatever their case and accents.")
    public static let workshopHelp = Phrase("Atelier ou marché, par son nom.", "Workshop or market, by its name.")
    public static let placeHelp = Phrase(
        "Le lieu qui compte : concerns (concerné), lives (de résidence) ou heard (d’écoute) ; par défaut, le premier connu.",
        "Which place counts: concerns, lives or heard; the first that is known when absent.")

    // MARK: Words

    public static let themes = Phrase("Thème\u{A0}: {0}", "Theme: {0}")
    public static let kinds = Phrase("Type\u{A0}: {0}", "Kind: {0}")
    public static let audiences = Phrase("Public\u{A0}: {0}", "Audience: {0}")
    public static let communes = Phrase("Commune\u{A0}: {0}", "Commune: {0}")
    public static let epcis = Phrase("Intercommunalité\u{A0}: {0}", "EPCI: {0}")
    public static let departments = Phrase("Département\u{A0}: {0}", "Department: {0}")
    public static let within = Phrase("Lieu\u{A0}: {0}", "Place: {0}")
    public static let ownArea = Phrase("une zone choisie", "a chosen area")
    /// {0} the places, {1} the distance.
    public static let near = Phrase("À moins de {1} de {0}", "Within {1} of {0}")
    public static let box = Phrase("Dans le rectangle {0}", "In the box {0}")
    public static let adjacentTo = Phrase("Communes voisines de {0}", "Neighbours of {0}")
    public static let since = Phrase("Depuis le {0}", "Since {0}")
    public static let until = Phrase("Jusqu’au {0}", "Until {0}")
    public static let text = Phrase("Contenant {0}", "Containing {0}")
    public static let workshops = Phrase("Atelier {0}", "Workshop {0}")
    public static let quoted = Phrase("«\u{A0}{0}\u{A0}»", "“{0}”")
    public static let placeConcerns = Phrase("Lieu concerné", "Place concerned")
    public static let placeLives = Phrase("Lieu de résidence", "Place of residence")
    public static let placeHeard = Phrase("Lieu d’écoute", "Place where it was heard")
}
