/// What a build of a territory found and went on from.
extension Phrases {
    public enum Findings {}
}

extension Phrases.Findings {
    public static let unknownEPCI = Phrase("EPCI {0} : aucune commune.", "EPCI {0}: no commune.")
    public static let unknownMember = Phrase(
        "Ligne {1} : la commune {0} n’est pas dans la liste.", "Line {1}: commune {0} is not in the list.")
    public static let communeWithoutContour = Phrase(
        "{1} ({0}) : pas de contour, laissée de côté.", "{1} ({0}): no contour, left out.")
    public static let nameDiffers = Phrase(
        "{0} : « {1} », le contour dit « {2} ».", "{0}: “{1}”, the contour says “{2}”.")
    public static let contourOfFormerCommune = Phrase(
        "Contour de {1} ({0}) ajouté à {2}.", "Contour of {1} ({0}) added to {2}.")
    public static let unknownContour = Phrase(
        "Contour de {1} ({0}) : code inconnu, passé.", "Contour of {1} ({0}): unknown code, passed over.")
    public static let unknownContours = CountedPhrase(
        one: Phrase("{0} contour hors du territoire.", "{0} contour outside the territory."),
        many: Phrase("{0} contours hors du territoire.", "{0} contours outside the territory."))
    public static let repeatedContour = Phrase("{0} : deux contours, réunis.", "{0}: two contours, united.")
    public static let badFeature = Phrase("Entité {0} inutilisable : {1}.", "Feature {0} cannot be used: {1}.")
    public static let noCode = Phrase("pas de code INSEE", "no INSEE code")
    public static let noPolygon = Phrase("pas de polygone", "no polygon")
    public static let departmentDiffers = Phrase(
        "Ligne {2} : {0} rangée dans le département {1}.", "Line {2}: {0} filed under department {1}.")
    public static let epciWithoutName = Phrase("EPCI {0} : sans nom.", "EPCI {0}: no name.")
    public static let noPlane = Phrase(
        "{1} ({0}) : pas de projection officielle connue, laissée de côté.",
        "{1} ({0}): no official plane is known, left out.")
    public static let elsewhere = Phrase(
        "{0}, ligne {1} : commune actuelle {2} hors du territoire.",
        "{0}, line {1}: today’s commune {2} is not of the territory.")
    /// {2} kilometres.
    public static let contourFarFromCentre = Phrase(
        "{1} ({0}) : le contour est à {2} km du centre que donne la table.",
        "{1} ({0}): the contour is {2} km from the centre that the table gives.")
    /// {2} hectares of the table, {3} of the contour.
    public static let areaDiffers = Phrase(
        "{1} ({0}) : {2} ha dans la table, {3} ha dans le contour.",
        "{1} ({0}): {2} ha in the table, {3} ha in the contour.")
    public static let vanished = Phrase(
        "{1} ({0}) : rien ne reste du contour sur la grille.", "{1} ({0}): nothing is left of the contour on the grid.")
}
