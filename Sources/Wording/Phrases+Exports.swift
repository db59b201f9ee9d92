extension Phrases {
    public static let areaMethod = Phrase(
        "besoins pour 1 000 habitants ; intervalle exact de Poisson (Garwood) à 95 % ; classes : Fisher-Jenks exact",
        "needs per 1,000 inhabitants; exact Poisson (Garwood) interval at 95 %; classes: exact Fisher-Jenks")
    /// {1} inhabitants, {2} rate, {3} and {4} interval.
    public static let areaRateWithInterval = CountedPhrase(
        one: Phrase(
            "{0} besoin pour {1} {1:habitant|habitants}, soit {2} pour 1\u{202F}000 (intervalle à 95\u{A0}%\u{A0}: {3} à {4}).",
            "{0} need for {1} {1:inhabitant|inhabitants}, that is {2} per 1,000 (95% interval: {3} to {4})."),
        many: Phrase(
            "{0} besoins pour {1} {1:habitant|habitants}, soit {2} pour 1\u{202F}000 (intervalle à 95\u{A0}%\u{A0}: {3} à {4}).",
            "{0} needs for {1} {1:inhabitant|inhabitants}, that is {2} per 1,000 (95% interval: {3} to {4})."))
    /// {1} inhabitants, {2} rate.
    public static let areaRate = CountedPhrase(
        one: Phrase(
            "{0} besoin pour {1} {1:habitant|habitants}, soit {2} pour 1\u{202F}000.",
            "{0} need for {1} {1:inhabitant|inhabitants}, that is {2} per 1,000."),
        many: Phrase(
            "{0} besoins pour {1} {1:habitant|habitants}, soit {2} pour 1\u{202F}000.",
            "{0} needs for {1} {1:inhabitant|inhabitants}, that is {2} per 1,000."))
    public static let areaCount = CountedPhrase(
        one: Phrase("{0} besoin.", "{0} need."), many: Phrase("{0} besoins.", "{0} needs."))
}
