extension Phrases {
    public static let filterThemes = Phrase("thèmes : {0}", "themes: {0}")
    public static let filterKinds = Phrase("types : {0}", "kinds: {0}")
    public static let filterAudiences = Phrase("publics : {0}", "audiences: {0}")
    public static let filterPlaces = Phrase("lieux : {0}", "places: {0}")
    public static let filterSince = Phrase("depuis le {0}", "since {0}")
    public static let filterUntil = Phrase("jusqu’au {0}", "until {0}")
    public static let filterText = Phrase("contenant « {0} »", "containing “{0}”")
    public static let filterWorkshop = Phrase("atelier « {0} »", "workshop “{0}”")
    public static let filterNear = Phrase("à moins de {1} de {0}", "within {1} of {0}")
    public static let filterArea = Phrase("dans une zone choisie", "inside a chosen area")
    /// Where contributions come from when nobody says better.
    public static let collection = Phrase("contributions du programme", "contributions of the programme")
    public static let inventedSample = Phrase("échantillon inventé", "invented sample")
}
