/// Everything that maps say.
extension Phrases {
    public enum Maps {}
}

extension Phrases.Maps {
    public static let choropleth = Phrase("carte de taux par plages de couleur", "map of rates in classes of colour")
    public static let choroplethPurpose = Phrase(
        "Où l’on a contribué, rapporté au nombre d’habitants.", "Where people contributed, for their number.")

    // MARK: Counts

    public static let contributions = CountedPhrase(
        one: Phrase("{0}\u{A0}contribution", "{0}\u{A0}contribution"),
        many: Phrase("{0}\u{A0}contributions", "{0}\u{A0}contributions"))
    public static let communes = CountedPhrase(
        one: Phrase("{0}\u{A0}commune", "{0}\u{A0}commune"),
        many: Phrase("{0}\u{A0}communes", "{0}\u{A0}communes"))
    public static let intercommunalities = CountedPhrase(
        one: Phrase("{0} intercommunalité", "{0} EPCI"), many: Phrase("{0} intercommunalités", "{0} EPCIs"))
    public static let communesHeading = Phrase("communes", "communes")
    public static let intercommunalitiesHeading = Phrase("intercommunalités", "EPCIs")

    // MARK: Kicker and titles

    public static let mapKicker = Phrase("Contributions citoyennes", "Citizens’ contributions")
    public static let mapKickerAbout = Phrase("Contributions citoyennes · {0}", "Citizens’ contributions · {0}")
    public static let ratePerThousand = Phrase(
        "Contributions pour 1\u{202F}000\u{A0}habitants", "Contributions per 1,000\u{A0}inhabitants")
    public static let ratePerThousandAbout = Phrase(
        "Contributions «\u{A0}{0}\u{A0}» pour 1\u{202F}000\u{A0}habitants",
        "“{0}” contributions per 1,000\u{A0}inhabitants")
    public static let plainTitle = Phrase("{0}, par {1}", "{0}, by {1}")
    public static let titleNothing = Phrase("Aucune contribution pour l’instant", "No contribution yet")
    public static let titleNothingAbout = Phrase(
        "{0}\u{A0}: aucune contribution pour l’instant", "{0}: no contribution yet")
    public static let titleTheme = CountedPhrase(
        one: Phrase("{1}\u{A0}: on en parle dans {0}\u{A0}commune sur {2}", "{1}: raised in {0} commune of {2}"),
        many: Phrase("{1}\u{A0}: on en parle dans {0}\u{A0}communes sur {2}", "{1}: raised in {0} communes of {2}"))
    public static let titleTenCommunes = Phrase(
        "Dix communes réunissent {0} des contributions", "Ten communes hold {0} of the contributions")
    public static let titleOneAbove = Phrase(
        "{0} contribue plus, par habitant, que {1}", "{0} contributes more per inhabitant than {1}")
    public static let titleTwoAbove = Phrase(
        "{0} et {1} contribuent plus, par habitant, que {2}", "{0} and {1} contribute more per inhabitant than {2}")
    public static let thePole = Phrase("le pôle", "the pole")
    public static let theTerritory = Phrase("le territoire", "the territory")
    public static let pole = Phrase("pôle", "pole")
    public static let whole = Phrase("ensemble", "whole")

    // MARK: Subtitle

    public static let byCommune = Phrase("commune", "commune")
    public static let byEPCI = Phrase("intercommunalité", "EPCI")
    public static let placeConcerned = Phrase("{0} concernée", "{0} concerned")
    public static let placeLived = Phrase("{0} de résidence", "{0} of residence")
    public static let placeHeard = Phrase("{0} d’écoute", "{0} where it was heard")
    public static let mapSubject = Phrase("{0}, par {1}{2}.", "{0}, by {1}{2}.")
    public static let inCommunes = Phrase("{0} dans {1}", "{0} in {1}")
    public static let elsewhere = Phrase("{0}\u{A0}hors communes", "{0}\u{A0}in no commune")
    public static let atEPCI = Phrase("{0}\u{A0}à une intercommunalité", "{0}\u{A0}at an EPCI")
    public static let atDepartment = Phrase("{0}\u{A0}à un département", "{0}\u{A0}at a department")
    public static let higherUp = Phrase("{0}\u{A0}au territoire entier", "{0}\u{A0}at the whole territory")
    public static let outside = Phrase("{0}\u{A0}hors du territoire", "{0}\u{A0}outside the territory")
    public static let nowhere = Phrase("{0}\u{A0}sans lieu", "{0}\u{A0}without a place")
    public static let workshopsMostly = CountedPhrase(
        one: Phrase("recueillies surtout dans {0}\u{A0}atelier", "gathered mostly in {0} workshop"),
        many: Phrase("recueillies surtout dans {0}\u{A0}ateliers", "gathered mostly in {0} workshops"))

    // MARK: Legend

    public static let classBelow = Phrase("moins de {0}", "under {0}")
    public static let classBetween = Phrase("de {0} à moins de {1}", "{0} to under {1}")
    public static let classAbove = Phrase("{0} et plus (maximum {1})", "{0} and more (maximum {1})")
    public static let classAll = Phrase("de {0} à {1}", "{0} to {1}")
    public static let classBetweenShort = Phrase("{0} à {1}", "{0} to {1}")
    public static let classAboveShort = Phrase("{0} et plus", "{0} and more")
    public static let legendNote = Phrase("{0}\u{202F}; {1}, {2}", "{0}; {1}, {2}")
    public static let classes = CountedPhrase(
        one: Phrase("{0} classe", "{0} class"), many: Phrase("{0} classes", "{0} classes"))
    public static let explained = Phrase("{0}, {1} de la variance", "{0}, {1} of the variance")
    public static let noRate = Phrase("aucun taux à montrer", "no rate to show")
    public static let histogramCaption = Phrase("hauteur = nombre de communes", "height = number of communes")
    public static let markerPole = Phrase("{0}\u{A0}: {1}", "{0}: {1}")
    public static let markerPlain = Phrase("{0} {1}", "{0} {1}")

    /// Names of the methods of classification, by their stable name.
    public static let classMethods: [String: Phrase] = [
        "fisher-jenks": Phrase("seuils naturels (Fisher-Jenks)", "natural breaks (Fisher–Jenks)"),
        "quantile": Phrase("quantiles", "quantiles"),
        "equal-interval": Phrase("intervalles égaux", "equal intervals"),
        "standard-deviation": Phrase("écarts-types", "standard deviations"),
        "nested-means": Phrase("moyennes emboîtées", "nested means"),
        "head-tail": Phrase("moyennes successives (head/tail)", "head/tail breaks"),
        "manual": Phrase("seuils choisis", "chosen limits"),
    ]

    // MARK: Where there is no figure

    public static let zeroGlossTheme = Phrase("entendue sur d’autres thèmes", "heard on other themes")
    public static let zeroGlossFilter = Phrase("entendue en dehors de cette sélection", "heard outside this selection")

    // MARK: Dot plot

    /// Behind the name or figure of an area of which only a part is selected.
    public static let part = Phrase("(partie)", "(part)")
    public static let plotHeading = Phrase(
        "Par intercommunalité, avec l’intervalle de confiance à 95\u{A0}%",
        "By EPCI, with the 95% confidence interval")
    public static let plotHeadingRefused = Phrase("Par intercommunalité, sans intervalle", "By EPCI, without intervals")
    public static let plotRefused = Phrase(
        "Les ateliers pèsent plus que les personnes (effet de plan\u{A0}: {0} au plus).",
        "Workshops weigh more than people (design effect: {0} at most).")
    public static let plotColumns = Phrase("contributions · occasions", "contributions · occasions")
    public static let moreRows = CountedPhrase(
        one: Phrase("et {0} autre intercommunalité", "and {0} more EPCI"),
        many: Phrase("et {0} autres intercommunalités", "and {0} more EPCIs"))

    // MARK: Footer

    public static let caution = Phrase("Prudence.", "Caution.")
    public static let reading = Phrase("Lecture.", "Reading.")
    public static let sources = Phrase("Sources.", "Sources.")
    public static let cautionSmall = Phrase(
        "Dans une petite commune, une seule contribution change la classe\u{A0}: lire la teinte avec le nombre.",
        "In a small commune a single contribution changes the class: read the colour with the number.")
    public static let cautionRobust = Phrase(
        "Avec {0}, {1} des communes changeraient de classe.", "With {0}, {1} of the communes would change class.")
    /// The quantiles as « avec {0} » takes them.
    public static let someQuantiles = Phrase("des quantiles", "quantiles")
    public static let cautionCrossing = Phrase(
        "L’intervalle de {0} des communes colorées chevauche une limite de classe\u{A0}: comparer plutôt les intercommunalités.",
        "The intervals of {0} of the coloured communes cross a limit: rather compare the EPCIs.")
    /// `{0}` of the communes cross, another method `{1}` moves `{2}` of them.
    public static let cautionFragile = Phrase(
        "L’intervalle de {0} des communes colorées chevauche une limite, et avec {1} {2} changeraient de classe\u{A0}: comparer plutôt les intercommunalités.",
        "The intervals of {0} of the coloured communes cross a limit, and with {1} {2} would change class: rather compare the EPCIs."
    )
    public static let cautionZero = Phrase(
        "Zéro ne veut pas dire «\u{A0}aucun\u{A0}besoin\u{A0}».", "Zero does not mean “no\u{A0}need”.")
    public static let cautionEffect = Phrase(
        "Effet de plan\u{A0}: {0} au plus (les ateliers pèsent plus que les personnes)\u{202F}; {1} {1:contribution en vaut|contributions en valent} au moins {2} {2:indépendante|indépendantes}.",
        "Design effect: {0} at most (workshops weigh more than people); {1} {1:contribution is|contributions are} worth at least {2} independent {2:one|ones}."
    )
    public static let cautionUnknownSources = Phrase(
        "Les intervalles supposent que chacun est venu seul.", "The intervals assume that everybody came alone.")
    public static let cautionOverseas = CountedPhrase(
        one: Phrase("{0}\u{A0}commune d’outre-mer n’est pas dessinée.", "{0} commune overseas is not drawn."),
        many: Phrase("{0}\u{A0}communes d’outre-mer ne sont pas dessinées.", "{0} communes overseas are not drawn."))
    public static let readingCommune = Phrase(
        "{0}, {1} pour {2} {2:habitant|habitants}, soit {3} pour 1\u{202F}000.",
        "{0}, {1} for {2} inhabitants, or {3} per 1,000.")
    /// Begins a sentence: « À Belfort », « Au Vernoy », « Aux Fins ».
    public static let atPlace = Phrase("À {0}", "In {0}")
    public static let readingElsewhere = Phrase("Hors communes\u{A0}: {0}.", "In no commune: {0}.")
    public static let readingPlace = Phrase(
        "Lieu\u{A0}: celui que la contribution concerne, à défaut de résidence, puis d’écoute.",
        "Place: the one concerned, else of residence, else where it was said.")
    public static let readingNothing = Phrase("Aucune commune n’a de taux.", "No commune has a rate.")
    public static let unknownVintage = Phrase("(millésime inconnu)", "(vintage unknown)")
    public static let sourcePopulation = Phrase(
        "Insee, population municipale {0}", "Insee, municipal population {0}")
    public static let sourceBoundaries = Phrase("IGN, contours {0}", "IGN, boundaries {0}")
    /// `{0}` is the name of the projection, `{1}` the denominator of the scale.
    public static let projectionScale = Phrase("{0}, 1\u{A0}:\u{A0}{1}.", "{0}, 1:{1}.")
    public static let boldMeans = Phrase(
        "En gras\u{A0}: écart à l’ensemble plus grand que le hasard.",
        "In bold: further from the whole than chance explains."
    )
    public static let shortWorkshops = Phrase(
        "Les ateliers pèsent plus que les personnes\u{A0}: aucun écart testé.",
        "Workshops weigh more than people: no difference tested.")

    // MARK: Alternative text

    public static let altTitle = Phrase("{0}, par {1}, {2}{3}", "{0}, by {1}, {2}{3}")
    public static let altStart = Phrase(
        "Carte des {0} communes, {1}\u{A0}: {2} pour {3} {3:habitant|habitants}, soit {4} pour 1\u{202F}000.",
        "Map of the {0} communes, {1}: {2} for {3} inhabitants, or {4} per 1,000.")
    /// `{0}` in all, `{1}` of them inside the territory.
    public static let altInside = Phrase(
        "{0}, dont {1} {1:située|situées} dans le territoire,", "{0}, {1} of them inside the territory,")
    public static let altStartNoPopulation = Phrase(
        "Carte des {0} communes, {1}\u{A0}: {2}.", "Map of the {0} communes, {1}: {2}.")
    public static let altRegion = Phrase(
        "{0}\u{A0}: {1} (intervalle à 95\u{A0}%\u{A0}: {2} à {3}).", "{0}: {1} (95% interval: {2} to {3}).")
    public static let altRegionPlain = Phrase("{0}\u{A0}: {1}.", "{0}: {1}.")
    public static let altStates = Phrase("{0}\u{A0}: {1}.", "{0}: {1}.")
    public static let withRate = CountedPhrase(
        one: Phrase("{0} avec un taux", "{0} with a rate"), many: Phrase("{0} avec un taux", "{0} with a rate"))
    public static let areaRate = Phrase("{0}\u{A0}: {1}, {2} pour 1\u{202F}000", "{0}: {1}, {2} per 1,000")
    public static let areaState = Phrase("{0}\u{A0}: {1}", "{0}: {1}")

    // MARK: Periods

    public static let inMonth = Phrase("en {0} {1}", "in {0} {1}")
    public static let monthsOfYear = Phrase("{0} à {1} {2}", "{0} to {1} {2}")
    public static let monthsOfYears = Phrase("{0} {1} à {2} {3}", "{0} {1} to {2} {3}")
    public static let fromMonth = Phrase("de {0}", "from {0}")
    /// Before a vowel.
    public static let fromMonthElided = Phrase("d’{0}", "from {0}")
    public static let months: [Phrase] = [
        Phrase("janvier", "January"), Phrase("février", "February"), Phrase("mars", "March"), Phrase("avril", "April"),
        Phrase("mai", "May"), Phrase("juin", "June"), Phrase("juillet", "July"), Phrase("août", "August"),
        Phrase("septembre", "September"), Phrase("octobre", "October"), Phrase("novembre", "November"),
        Phrase("décembre", "December"),
    ]
}
