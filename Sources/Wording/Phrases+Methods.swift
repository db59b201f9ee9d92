extension Phrases {
    /// The doctor's check of the statistical methods.
    public enum Methods {
        public static let nothingToCheck = Phrase(
            "Aucun fichier de valeurs de référence dans ce dossier : ils se nomment 02_intervals.json, 06_moran.json…",
            "No file of reference values in this folder: they are called 02_intervals.json, 06_moran.json…")
        public static let unknownFile = Phrase(
            "aucune méthode de ce nom, fichier laissé de côté", "no method of this name, file left alone")
        public static let noTerritory = Phrase(
            "une commune n’a pas code, epci, population, x et y", "a commune lacks code, epci, population, x and y")
        public static let unreadable = Phrase(
            "les données d’entrée manquent ou ne sont pas celles de la méthode",
            "the inputs are missing, or not those of the method")
        public static let compared = CountedPhrase(
            one: Phrase("{1} : {0} valeur recalculée", "{1}: {0} value recomputed"),
            many: Phrase("{1} : {0} valeurs recalculées", "{1}: {0} values recomputed"))
        public static let noDeviation = Phrase(", aucun écart.", ", no difference.")
        public static let deviations = CountedPhrase(
            one: Phrase(", {0} écart :", ", {0} difference:"),
            many: Phrase(", {0} écarts :", ", {0} differences:"))
        public static let deviation = Phrase(
            "{0} : attendu {1}, calculé {2}", "{0}: expected {1}, computed {2}")
        public static let sound = Phrase(
            "Les méthodes donnent les valeurs de référence.", "The methods give the reference values.")
        public static let notSound = CountedPhrase(
            one: Phrase("{0} valeur diffère de la référence.", "{0} value differs from the reference."),
            many: Phrase("{0} valeurs diffèrent de la référence.", "{0} values differ from the reference."))
    }
}
