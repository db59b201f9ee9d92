extension Phrases {
    /// Analyses: listening, outings, quotients, clusters.
    public enum Analyses {}
}

extension Phrases.Analyses {
    // MARK: Columns

    public static let code = Phrase("code", "code")
    public static let commune = Phrase("commune", "commune")
    public static let listening = Phrase("écoute", "listening")
    public static let chanceOfSilence = Phrase("silence par hasard", "silence by chance")
    public static let stop = Phrase("sortie", "outing")
    public static let communesReached = Phrase("communes à portée", "communes in reach")
    public static let inhabitantsAdded = Phrase("habitants en plus", "inhabitants added")
    public static let inhabitantsReached = Phrase("habitants en tout", "inhabitants in all")
    public static let hearings: [String: Phrase] = [
        "heard": Phrase("entendue", "heard"),
        "too-few": Phrase("on ne peut pas conclure", "cannot conclude"),
        "not-heard": Phrase("silence improbable", "improbable silence"),
    ]

    public static let rowsLeftOut = CountedPhrase(
        one: Phrase(
            "{0} autre ligne est dans les formats csv, json et geojson.",
            "{0} more row is in the formats csv, json and geojson."),
        many: Phrase(
            "{0} autres lignes sont dans les formats csv, json et geojson.",
            "{0} more rows are in the formats csv, json and geojson."))

    // MARK: Listening

    public static let nobodyHeard = Phrase(
        "Le programme n’a encore entendu personne\u{A0}: aucune écoute ne peut être classée.",
        "The programme has heard nobody yet: no listening can be classed.")
    /// {0} communes, {1} their inhabitants.
    public static let improbableSilence = CountedPhrase(
        one: Phrase(
            "Le programme n’a entendu personne dans {0} commune ({1} habitants), et ce n’est pas seulement parce qu’elle est petite.",
            "The programme has heard nobody in {0} commune ({1} inhabitants), and not only because it is small."),
        many: Phrase(
            "Le programme n’a entendu personne dans {0} communes ({1} habitants), et ce n’est pas seulement parce qu’elles sont petites.",
            "The programme has heard nobody in {0} communes ({1} inhabitants), and not only because they are small."))
    /// {0} communes that cannot be judged, {1} contributions.
    public static let noImprobableSilence = CountedPhrase(
        one: Phrase(
            "Aucun silence n’est improbable\u{A0}: {0} commune n’a pas été entendue, et elle est trop petite pour conclure avec {1} contributions.",
            "No silence is improbable: {0} commune was not heard, and it is too small to conclude from {1} contributions."
        ),
        many: Phrase(
            "Aucun silence n’est improbable\u{A0}: {0} communes n’ont pas été entendues, et elles sont trop petites pour conclure avec {1} contributions.",
            "No silence is improbable: {0} communes were not heard, and they are too small to conclude from {1} contributions."
        ))
    public static let threshold = Phrase(
        "Un silence devient improbable à partir de {0} {0:habitant|habitants}",
        "A silence becomes improbable from {0} inhabitants")
    public static let expectedByChance = Phrase(
        "Le hasard seul en donnerait {0}", "Chance alone would give {0}")
    public static let clusteredListening = Phrase(
        "Les ateliers pèsent plus que les personnes (effet de plan\u{A0}: {0} au plus)\u{A0}: le hasard en donnerait davantage",
        "Workshops weigh more than people (design effect: {0} at most): chance would give more")

    // MARK: Outings

    public static let outings = CountedPhrase(
        one: Phrase("{0} sortie", "{0} outing"), many: Phrase("{0} sorties", "{0} outings"))
    public static let towns = CountedPhrase(
        one: Phrase("la plus grande commune ({0})", "the biggest commune ({0})"),
        many: Phrase("les {0} plus grandes communes", "the {0} biggest communes"))
    public static let everybodyHeard = Phrase(
        "Le programme a entendu quelqu’un dans chaque commune\u{A0}: aucune sortie n’est à proposer.",
        "The programme has heard somebody in every commune: there is no outing to propose.")
    /// {0} outings, {1} reached, {2} of, {3} share.
    public static let plan = Phrase(
        "{0} peuvent mettre à portée {1} des {2} {2:habitant|habitants} des communes que le programme n’a pas entendues ({3}).",
        "{0} can bring within reach {1} of the {2} inhabitants of communes that the programme has not heard ({3}).")
    public static let planIsOptimal = Phrase(
        "Aucun autre choix n’en atteint davantage", "No other choice reaches more")
    public static let planIsCertified = Phrase(
        "C’est au moins {0} du meilleur choix possible", "This is at least {0} of the best possible choice")
    /// {0} the biggest communes, {1} reached.
    public static let biggestTowns = Phrase(
        "En allant dans {0}, on en atteindrait {1}", "Going to {0} would reach {1}")
    public static let straightLine = Phrase(
        "À portée veut dire à {0} au plus, à vol d’oiseau entre les centres des communes (la route est environ 1,3 fois plus longue)",
        "Within reach means at most {0}, in a straight line between centres of communes (roads are about 1.3 times longer)"
    )

    // MARK: What forbids an analysis

    public static let severalPlanes = Phrase(
        "les communes du territoire sont sur plusieurs plans (métropole et outre-mer), sans distance commune : analyser un territoire à la fois",
        "the communes of the territory lie on several planes (mainland and overseas), without a common distance: analyse one territory at a time"
    )
    public static let populationUnknown = Phrase(
        "la population de {0} est inconnue : compléter communes.csv du territoire",
        "the population of {0} is unknown: complete communes.csv of the territory")
}
