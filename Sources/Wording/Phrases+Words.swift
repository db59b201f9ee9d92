extension Phrases.Analyses {
    public static let word = Phrase("mot", "word")
    public static let needsOutside = Phrase("ailleurs", "elsewhere")
    public static let oddsRatio = Phrase("rapport", "ratio")
    public static let lower = Phrase("de", "from")
    public static let upper = Phrase("à", "to")
    public static let zScore = Phrase("z", "z")
    public static let wordsApart = Phrase(
        "Ce que cette sélection dit plus que le reste : {0}.", "What this selection says more than the rest: {0}.")
    public static let noWordApart = Phrase(
        "Aucun mot ne distingue cette sélection du reste de façon qui dépasse le hasard.",
        "No word sets this selection apart from the rest in a way that chance does not explain.")
    public static let nothingToCompare = Phrase(
        "Les mots les plus dits ; avec un filtre, ceux qui distinguent la sélection du reste.",
        "The words said most; with a filter, those that set the selection apart from the rest.")
    /// {0} the least number of needs.
    public static let wordsRule = Phrase(
        "Un mot compte une fois par besoin, et figure s’il est dit dans {0} {0:besoin|besoins} au moins (log-rapport de cotes avec a priori, Monroe et al. 2008)",
        "A word counts once for each need, and stands here if {0} needs at least say it (log-odds-ratio with a prior, Monroe et al. 2008)"
    )
    /// {0} the words, {1} the number of the need.
    public static let quotation = Phrase("« {0} » (besoin {1})", "“{0}” (need {1})")
}
