extension Phrases {
    public static let choropleth = Phrase("carte de taux par plages de couleur", "map of rates in classes of colour")
    public static let choroplethPurpose = Phrase(
        "Où l’on a contribué, rapporté au nombre d’habitants.", "Where people contributed, for their number.")
}
