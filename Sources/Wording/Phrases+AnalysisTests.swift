extension Phrases.Analyses {
    // MARK: Columns

    public static let expected = Phrase("attendu", "expected")
    public static let quotient = Phrase("quotient", "quotient")
    public static let pValue = Phrase("p", "p")
    public static let qValue = Phrase("q", "q")
    public static let quadrant = Phrase("parmi ses voisines", "among neighbours")
    public static let standardised = Phrase("taux standardisé", "standardised rate")
    public static let localIndex = Phrase("I local", "local I")
    public static let cluster = Phrase("groupe", "cluster")
    public static let aroundCommune = Phrase("autour de", "around")
    public static let communes = Phrase("communes", "communes")
    public static let relativeRisk = Phrase("rapport", "ratio")
    public static let likelihood = Phrase("vraisemblance", "likelihood")
    public static let ofTheme = Phrase("du thème", "of the theme")
    public static let shareInside = Phrase("part dedans", "share inside")
    public static let shareOutside = Phrase("part dehors", "share outside")
    public static let quadrants: [String: Phrase] = [
        "HH": Phrase("haut parmi haut", "high among high"), "LL": Phrase("bas parmi bas", "low among low"),
        "HL": Phrase("haut parmi bas", "high among low"), "LH": Phrase("bas parmi haut", "low among high"),
    ]

    // MARK: What was found

    /// {0} EPCI, {1} theme, {2} count, {3} expected.
    public static let excess = Phrase("{0}, {1} ({2} pour {3} {3:attendu|attendus})", "{0}, {1} ({2} for {3} expected)")
    public static let excesses = Phrase(
        "Dits plus souvent qu’attendu\u{A0}: {0}.", "Said more often than expected: {0}.")
    public static let noSpecialisation = Phrase(
        "Aucune intercommunalité ne dit un thème plus qu’attendu de façon qui dépasse le hasard.",
        "No EPCI says a theme more than expected in a way that chance does not explain.")
    public static let quotientSilence = Phrase(
        "Ne rien montrer ne veut pas dire que tout est pareil", "To show nothing does not mean that all is the same")
    public static let noPatternShown = Phrase(
        "On ne peut pas montrer que des communes voisines participent de façon plus semblable que le hasard ne le veut\u{A0}; cela ne veut pas dire qu’il n’y a pas de motif.",
        "It cannot be shown that neighbouring communes take part more alike than chance would have it; that does not mean that there is no pattern."
    )
    /// {0} I, {1} p.
    public static let neighboursAlike = Phrase(
        "Des communes voisines participent de façon plus semblable que le hasard ne le veut (I de Moran {0}, p = {1}).",
        "Neighbouring communes take part more alike than chance would have it (Moran’s I {0}, p = {1}).")
    public static let neighboursUnlike = Phrase(
        "Des communes voisines participent de façon moins semblable que le hasard ne le veut (I de Moran {0}, p = {1}).",
        "Neighbouring communes take part less alike than chance would have it (Moran’s I {0}, p = {1}).")
    public static let noClusterShown = Phrase(
        "On ne peut montrer aucun groupe de communes où la participation dépasse ce que la population laisse attendre.",
        "No group of communes can be shown where participation exceeds what population lets expect.")
    /// {0} commune, {1} communes, {2} cases, {3} expected, {4} p.
    public static let clusterFound = Phrase(
        "Autour de {0}, {1} communes participent plus que leur population ne le laisse attendre ({2} {2:contribution|contributions} pour {3} {3:attendue|attendues}, p = {4}).",
        "Around {0}, {1} communes take part more than their population lets expect ({2} contributions for {3} expected, p = {4})."
    )
    /// {0} theme.
    public static let noThemeClusterShown = Phrase(
        "On ne peut montrer aucun groupe de communes où le thème « {0} » prend une plus grande part qu’ailleurs.",
        "No group of communes can be shown where the theme “{0}” takes a greater share than elsewhere.")
    /// {0} theme, {1} commune, {2} cases, {3} needs, {4} share outside.
    public static let themeClusterFound = Phrase(
        "Autour de {1}, le thème « {0} » prend une plus grande part qu’ailleurs ({2} des {3} {3:besoin entendu|besoins entendus}, contre {4}).",
        "Around {1}, the theme “{0}” takes a greater share than elsewhere ({2} of the {3} needs heard, against {4}).")
    public static let participationNotNeed = Phrase(
        "C’est la participation qui est comparée à la population, jamais le besoin",
        "It is participation that is compared with population, never need")
    /// {0} replicates, {1} seed.
    public static let replicates = Phrase("{0} {0:tirage|tirages}, graine {1}", "{0} replicates, seed {1}")
    /// {0} contributions.
    public static let localRefused = Phrase(
        "La carte commune par commune demande {0} {0:contribution indépendante|contributions indépendantes}",
        "The map by commune needs {0} independent contributions")
    public static let themeMissing = Phrase(
        "theme-scan compare un thème au reste : en nommer un, et un seul, avec --theme.",
        "theme-scan compares one theme with the rest: name one, and one only, with --theme.")

    // MARK: Refusals

    /// {0} the design effect, {1} its limit.
    public static let refusedClustered = Phrase(
        "Refusé\u{A0}: les ateliers pèsent plus que les personnes (effet de plan {0}, la limite est {1})\u{A0}; --on occasions compte les occasions.",
        "Refused: workshops weigh more than people (design effect {0}, the limit is {1}); --on occasions counts occasions."
    )
    public static let refusedTooFew = Phrase(
        "Refusé\u{A0}: {0} ne suffisent pas, il en faut {1} pour que ce test dise quelque chose.",
        "Refused: {0} are not enough, {1} are needed for this test to say anything.")
    public static let refusedTooFewAreas = Phrase(
        "Refusé\u{A0}: {0} communes ne suffisent pas, il en faut {1}.",
        "Refused: {0} communes are not enough, {1} are needed.")
    public static let refusedAllZero = Phrase(
        "Refusé\u{A0}: aucun besoin ne répond à cette demande.", "Refused: no need answers this request.")
    public static let refusedNoVariance = Phrase(
        "Refusé\u{A0}: toutes les communes sont pareilles.", "Refused: all communes are the same.")
}
