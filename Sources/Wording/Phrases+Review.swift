extension Phrases {
    public static let reviewEmpty = Phrase("Rien n’attend de décision.", "Nothing waits for a decision.")
    public static let reviewNeeds = CountedPhrase(
        one: Phrase("({0} besoin)", "({0} need)"), many: Phrase("({0} besoins)", "({0} needs)"))
    public static let reviewHow = Phrase(
        "Trancher : planisphere review accept « texte » --as CODE, ou planisphere review reject « texte ».",
        "Decide: planisphere review accept “text” --as CODE, or planisphere review reject “text”.")
    /// {0} needs, {1} place.
    public static let reviewSettled = CountedPhrase(
        one: Phrase("{0} besoin placé : {1}.", "{0} need settled: {1}."),
        many: Phrase("{0} besoins placés : {1}.", "{0} needs settled: {1}."))
    public static let reviewFurther = Phrase(
        "{0} autres, écrits autrement, sont placés aussi.", "{0} more, written otherwise, are placed too.")
    public static let reviewLeft = CountedPhrase(
        one: Phrase("{0} lieu attend encore.", "{0} place still waits."),
        many: Phrase("{0} lieux attendent encore.", "{0} places still wait."))
}
