extension Phrases {
    /// What is placed at a level, for the rows and sums of counts. The level by its stable name.
    public static func level(_ name: String) -> Phrase {
        switch name {
        case "commune": Phrase("dans une commune", "in a commune")
        case "epci": Phrase("à une intercommunalité", "at an EPCI")
        case "department": Phrase("à un département", "at a department")
        case "pole": Phrase("à tout le territoire", "at the whole territory")
        case "outside": Phrase("hors du territoire", "outside the territory")
        default: Phrase("non placé", "not placed")
        }
    }

    /// The same after a number.
    public static func countedLevel(_ name: String) -> CountedPhrase {
        guard name == "none" else { return CountedPhrase(one: level(name), many: level(name)) }
        return CountedPhrase(one: level(name), many: Phrase("non placés", "not placed"))
    }

    public static let unclassified = Phrase("non classé", "unclassified")
    public static let notStated = Phrase("non précisé", "not stated")
    public static let noDate = Phrase("sans date", "no date")

    public static func dimension(_ name: String) -> Phrase {
        switch name {
        case "commune": Phrase("commune", "commune")
        case "epci": Phrase("intercommunalité", "EPCI")
        case "department": Phrase("département", "department")
        case "theme": Phrase("thème", "theme")
        case "kind": Phrase("type", "kind")
        case "audience": Phrase("public", "audience")
        default: Phrase("mois", "month")
        }
    }

    public static let needs = Phrase("besoins", "needs")
    public static let voices = Phrase("voix", "voices")
    public static let sourcesHeading = Phrase("sources", "sources")
    public static let occasions = Phrase("occasions", "occasions")
    public static let sourceCount = CountedPhrase(
        one: Phrase("{0}\u{A0}source", "{0} source"), many: Phrase("{0}\u{A0}sources", "{0} sources"))
    public static let inhabitants = Phrase("habitants", "inhabitants")
    public static let ratePerThousand = Phrase("pour 1 000 hab.", "per 1,000")
    public static let interval95 = Phrase("intervalle à 95 %", "95 % interval")
    public static let state = Phrase("état", "state")
    public static let total = Phrase("Total", "Total")

    /// {0} total, {1} the parts joined.
    public static let levelSum = CountedPhrase(
        one: Phrase("Total\u{A0}: {0} besoin public = {1}.", "Total: {0} public need = {1}."),
        many: Phrase("Total\u{A0}: {0} besoins publics = {1}.", "Total: {0} public needs = {1}."))
    public static let levelSumOfNothing = Phrase("Total\u{A0}: 0 besoin public.", "Total: 0 public needs.")
    /// {0} the database.
    public static let emptyDatabase = Phrase(
        "La base « {0} » ne contient encore aucun besoin : la remplir avec « planisphere import FICHIER ».",
        "The database “{0}” holds no need yet: fill it with “planisphere import FILE”.")
    public static let nothingMatches = Phrase(
        "Aucun besoin public ne répond à cette demande.", "No public need answers this request.")
    public static let pendingNeeds = CountedPhrase(
        one: Phrase(
            "{0} besoin n’est pas publié (en attente, retiré par la modération ou sans consentement) et n’est compté nulle part.",
            "{0} need is not published (waiting, withdrawn by moderation, or without consent) and is counted nowhere."),
        many: Phrase(
            "{0} besoins ne sont pas publiés (en attente, retirés par la modération ou sans consentement) et ne sont comptés nulle part.",
            "{0} needs are not published (waiting, withdrawn by moderation, or without consent) and are counted nowhere."
        ))
    /// {0} needs, {1} design effect, {2} effective number, {3} the sources.
    public static let clustered = CountedPhrase(
        one: Phrase(
            "Les ateliers pèsent plus que les personnes\u{A0}: {0} besoin de {3} en vaut au moins {2} (effet de plan\u{A0}: {1} au plus)\u{202F}; les intervalles sont refusés.",
            "Workshops weigh more than people: {0} need from {3} is worth at least {2} (design effect: {1} at most); intervals are refused."
        ),
        many: Phrase(
            "Les ateliers pèsent plus que les personnes\u{A0}: {0} besoins de {3} en valent au moins {2} (effet de plan\u{A0}: {1} au plus)\u{202F}; les intervalles sont refusés.",
            "Workshops weigh more than people: {0} needs from {3} are worth at least {2} (design effect: {1} at most); intervals are refused."
        ))
    public static let partOfArea = CountedPhrase(
        one: Phrase("({0} commune sur {1})", "({0} commune of {1})"),
        many: Phrase("({0} communes sur {1})", "({0} communes of {1})"))
    public static let intervalRefused = Phrase("refusé", "refused")
    public static let rowsNotSelected = CountedPhrase(
        one: Phrase("{0} ligne est hors sélection\u{A0}: sans chiffre.", "{0} row is not selected: without a figure."),
        many: Phrase(
            "{0} lignes sont hors sélection\u{A0}: sans chiffre.", "{0} rows are not selected: without a figure."))
    public static let countsMainThemes = Phrase(
        "Les thèmes comptés sont les thèmes principaux\u{A0}: un par besoin.",
        "Themes counted are main themes: one for each need.")
    public static let countsEachTheme = Phrase(
        "Chaque thème d’un besoin est compté\u{A0}: un besoin peut figurer dans plusieurs lignes.",
        "Each theme of a need is counted: a need may stand in several rows.")
    public static let participation = Phrase(
        "Un taux mesure la participation et la collecte, jamais le besoin. Population municipale {0} (Insee).",
        "A rate measures participation and outreach, never need. Municipal population {0} (INSEE).")
    public static let participationOfUnknownYear = Phrase(
        "Un taux mesure la participation et la collecte, jamais le besoin. Population municipale (Insee), millésime inconnu.",
        "A rate measures participation and outreach, never need. Municipal population (INSEE), vintage unknown.")
}
