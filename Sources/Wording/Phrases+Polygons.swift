extension Phrases {
    public static let noPolygon = Phrase("aucun polygone dans ce fichier.", "no polygon in this file.")
    /// {0} number of the feature, {1} and {2} the place.
    public static let polygonCrossesItself = Phrase(
        "objet {0} : le polygone se croise lui-même vers {1}, {2} ; on ne sait pas où est son intérieur.",
        "feature {0}: the polygon crosses itself near {1}, {2}; nobody knows where its inside is.")
    /// {0} number of the feature.
    public static let polygonWithoutInside = Phrase(
        "objet {0} : le polygone n’a pas d’intérieur.", "feature {0}: the polygon has no inside.")
    /// {0} kilometres.
    public static let farFromTerritory = Phrase(
        "à {0} km du territoire ; quel est le système de coordonnées ?",
        "{0} km from the territory; which coordinate system is it in?")
    /// {0} kilometres.
    public static let farFromTerritorySwapped = Phrase(
        "à {0} km du territoire : longitude et latitude sont-elles échangées ?",
        "{0} km from the territory: are longitude and latitude swapped?")
    /// {0} « EPSG:2154 ».
    public static let outsideOfReferenceSystem = Phrase(
        "{0} ne peut pas avoir ces coordonnées : est-ce le bon système, et dans le bon ordre ?",
        "{0} cannot have these coordinates: is it the right system, in the right order?")
    /// {0} and {1} numbers of the file.
    public static let notDegrees = Phrase(
        "« {0}, {1} » n’est pas en degrés : nommer le système de coordonnées par --crs, comme EPSG:2154.",
        "“{0}, {1}” is not in degrees: name the coordinate system with --crs, like EPSG:2154.")
    /// {0} what was written.
    public static let unknownReferenceSystem = Phrase(
        "Système de coordonnées inconnu : « {0} » ; écrire par exemple EPSG:2154 (Lambert-93), EPSG:3948 (CC48) ou EPSG:2056 (Suisse).",
        "Unknown coordinate system: “{0}”; write for example EPSG:2154 (Lambert-93), EPSG:3948 (CC48) or EPSG:2056 (Switzerland)."
    )
}
