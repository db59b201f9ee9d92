/// One sentence for each option that says which needs are meant, under the option’s name.
extension Phrases.Help {
    public static let filters = Phrase("Filtres", "Filters")

    public static let theme = Phrase(
        "Thème, principal ou non : identifiant, libellé ou code à deux lettres ; peut être donné plusieurs fois.",
        "Theme, main or not: identifier, label or two-letter code; may be given several times.")
    public static let kind = Phrase("Type : revolte, reve, besoin.", "Kind: revolte, reve, besoin.")
    public static let audience = Phrase(
        "Public visé. Donnée protégée : refusée par les tableaux, les fichiers et les cartes.",
        "Audience. Protected: refused by tables, files and maps.")
    public static let commune = Phrase("Commune : nom ou code INSEE.", "Commune: name or INSEE code.")
    public static let epci = Phrase(
        "Intercommunalité (EPCI) : nom, sigle ou SIREN.", "EPCI: name, initials or SIREN.")
    public static let department = Phrase("Département : nom ou numéro.", "Department: name or number.")
    public static let since = Phrase("Premier jour, 2021-09-01 ou 01/09/2021.", "First day, 2021-09-01 or 01/09/2021.")
    public static let until = Phrase("Dernier jour, compris.", "Last day, included.")
    public static let text = Phrase(
        "Texte que le besoin contient, même au milieu d’un mot, sans égard aux majuscules ni aux accents.",
        "Text that the need contains, also inside a word, whatever its case and accents.")
    public static let workshop = Phrase("Atelier ou marché.", "Workshop or market.")
    public static let place = Phrase(
        "Quel lieu compte : concerns, lives ou heard ; à défaut, le premier qui est connu.",
        "Which place counts: concerns, lives or heard; the first that is known when absent.")
    public static let bbox = Phrase(
        "Ouest,sud,est,nord en degrés : 6.6,47.3,7.2,47.9.", "West,south,east,north in degrees: 6.6,47.3,7.2,47.9.")
    public static let within = Phrase(
        "Dans une commune, un EPCI, un département, tout le territoire ou les polygones d’un fichier GeoJSON.",
        "Inside a commune, an EPCI, a department, the whole territory or the polygons of a GeoJSON file.")
    public static let near = Phrase("Près d’un lieu ; avec --radius.", "Near a place; with --radius.")
    public static let radius = Phrase("Distance pour --near : 5km, 800m.", "Distance for --near: 5km, 800m.")
    public static let adjacentTo = Phrase(
        "Dans les communes qui touchent celle-ci.", "In the communes that touch this one.")
}
