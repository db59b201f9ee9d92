extension Phrases {
    public static let reviewEmpty = Phrase("Rien n’attend de décision.", "Nothing waits for a decision.")
    public static let reviewNeeds = CountedPhrase(
        one: Phrase("({0} besoin)", "({0} need)"), many: Phrase("({0} besoins)", "({0} needs)"))
    public static let reviewHow = Phrase(
        "Trancher : planisphere review accept « texte » --as CODE, ou planisphere review reject « texte ».",
        "Decide: planisphere review accept “text” --as CODE, or planisphere review reject “text”.")
    public static let reviewNothingDecided = Phrase("Rien n’est encore tranché.", "Nothing is decided yet.")
    /// {0} the words, {1} the place, {2} who, {3} when.
    public static let reviewDecided = Phrase(
        "« {0} » : {1} ({2}, {3})", "“{0}”: {1} ({2}, {3})")
    /// {0} needs, {1} place.
    public static let reviewSettled = CountedPhrase(
        one: Phrase("{0} besoin placé : {1}.", "{0} need settled: {1}."),
        many: Phrase("{0} besoins placés : {1}.", "{0} needs settled: {1}."))
    public static let reviewFurther = Phrase(
        "{0} {0:autre, écrit autrement, est placé|autres, écrits autrement, sont placés} aussi.",
        "{0} more, written otherwise, {0:is|are} placed too.")
    public static let reviewWithoutPlace = CountedPhrase(
        one: Phrase("{0} besoin reste sans lieu.", "{0} need stays without a place."),
        many: Phrase("{0} besoins restent sans lieu.", "{0} needs stay without a place."))
    public static let reviewOutside = CountedPhrase(
        one: Phrase("{0} besoin est hors du territoire.", "{0} need is outside the territory."),
        many: Phrase("{0} besoins sont hors du territoire.", "{0} needs are outside the territory."))
    public static let reviewLeft = CountedPhrase(
        one: Phrase("{0} lieu attend encore.", "{0} place still waits."),
        many: Phrase("{0} lieux attendent encore.", "{0} places still wait."))
}
