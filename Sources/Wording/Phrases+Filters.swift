extension Phrases {
    /// Filters: the help of each parameter, and the words of a map's subtitle.
    public enum Filters {}

    /// Where contributions come from when nobody says better.
    public static let collection = Phrase("contributions du programme", "contributions of the programme")
    public static let collectionWithSample = Phrase(
        "contributions du programme et échantillon inventé", "contributions of the programme and an invented sample")
    public static let inventedSample = Phrase("échantillon inventé", "invented sample")
}

extension Phrases.Filters {
    // MARK: Words

    public static let themes = Phrase("Thème\u{A0}: {0}", "Theme: {0}")
    public static let kinds = Phrase("Type\u{A0}: {0}", "Kind: {0}")
    public static let audiences = Phrase("Public\u{A0}: {0}", "Audience: {0}")
    public static let communes = Phrase("Commune\u{A0}: {0}", "Commune: {0}")
    public static let epcis = Phrase("Intercommunalité\u{A0}: {0}", "EPCI: {0}")
    public static let departments = Phrase("Département\u{A0}: {0}", "Department: {0}")
    public static let within = Phrase("Lieu\u{A0}: {0}", "Place: {0}")
    public static let ownArea = Phrase("une zone choisie", "a chosen area")
    /// {0} the places, {1} the distance.
    public static let near = Phrase("À moins de {1} de {0}", "Within {1} of {0}")
    public static let box = Phrase("Dans le rectangle {0}", "In the box {0}")
    public static let adjacentTo = Phrase("Communes voisines de {0}", "Neighbours of {0}")
    public static let since = Phrase("Depuis le {0}", "Since {0}")
    public static let until = Phrase("Jusqu’au {0}", "Until {0}")
    public static let text = Phrase("Contenant {0}", "Containing {0}")
    public static let workshops = Phrase("Atelier {0}", "Workshop {0}")
    public static let quoted = Phrase("«\u{A0}{0}\u{A0}»", "“{0}”")
    public static let placeConcerns = Phrase("Lieu concerné", "Place concerned")
    public static let placeLives = Phrase("Lieu de résidence", "Place of residence")
    public static let placeHeard = Phrase("Lieu d’écoute", "Place where it was heard")
}
