/// What can be wrong with a request. `{0}` is the parameter, written as its face writes it.
extension Phrases.Failures {
    public static let unknownParameter = Phrase(
        "{0} n’existe pas. Paramètres : {1}.",
        "{0} does not exist. Parameters: {1}.")
    public static let givenTwice = Phrase(
        "{0} est donné plusieurs fois ({1}) : n’en garder qu’un.",
        "{0} is given several times ({1}): keep one.")
    public static let periodReversed = Phrase(
        "La période est inversée : {0} {1} vient après {2} {3}.",
        "The period is reversed: {0} {1} comes after {2} {3}.")
    public static let dateUnreadable = Phrase(
        "{0} : « {1} » n’est pas une date ; écrire 2021-09-18 ou 18/09/2021.",
        "{0}: “{1}” is no date; write 2021-09-18 or 18/09/2021.")
    public static let radiusAlone = Phrase(
        "{0} ne va qu’avec {1} LIEU.",
        "{0} goes with {1} PLACE.")
    public static let radiusMissing = Phrase(
        "{0} demande {1} DISTANCE, comme 5km ou 800m.",
        "{0} needs {1} DISTANCE, like 5km or 800m.")
    public static let distanceUnreadable = Phrase(
        "{0} : « {1} » n’est pas une distance ; écrire 5km ou 800m, avec l’unité.",
        "{0}: “{1}” is no distance; write 5km or 800m, with the unit.")
    public static let boxUnreadable = Phrase(
        "{0} : « {1} » n’est pas ouest,sud,est,nord en degrés ; écrire par exemple 6.6,47.3,7.2,47.9.",
        "{0}: “{1}” is not west,south,east,north in degrees; write for instance 6.6,47.3,7.2,47.9.")
    public static let boxReversed = Phrase(
        "{0} : « {1} » est inversé ; l’ordre est ouest,sud,est,nord, la longitude d’abord : {2}.",
        "{0}: “{1}” is reversed; the order is west,south,east,north, longitude first: {2}.")
    public static let textEmpty = Phrase(
        "{0} attend au moins un mot.",
        "{0} wants at least one word.")
    public static let numberTooSmall = Phrase(
        "{0} : au moins {2}, reçu {1}.",
        "{0}: at least {2}, got {1}.")
    public static let numberOutOfRange = Phrase(
        "{0} : de {2} à {3}, reçu {1}.",
        "{0}: from {2} to {3}, got {1}.")
    public static let analysisImpossible = Phrase("Analyse impossible : {0}.", "Analysis impossible: {0}.")
    public static let needsPlaceDimension = Phrase(
        "{0} geojson demande une dimension de lieu et une seule : {1} commune, epci ou department.",
        "{0} geojson needs one place dimension: {1} commune, epci or department.")
    public static let needsOnly = Phrase(
        "{0} ne va qu’avec l’export des besoins (needs), pas avec {1}.",
        "{0} goes with the export of needs, not with {1}.")
    public static let systemForTables = Phrase(
        "{0} ne va qu’avec l’export des besoins en CSV ({1} csv) : le GeoJSON est toujours en degrés.",
        "{0} goes with the export of needs as CSV ({1} csv): GeoJSON is always in degrees.")
    public static let unknownWorkshop = Phrase(
        "Atelier inconnu : « {0} ».",
        "Unknown workshop: “{0}”.")
    public static let unknownWorkshopNear = Phrase(
        "Atelier inconnu : « {0} ». Noms proches : {1}.",
        "Unknown workshop: “{0}”. Near names: {1}.")
    public static let databaseMissingNear = Phrase(
        "La base « {0} » n’existe pas. Bases proches : {1}. En choisir une avec {2}.",
        "The database “{0}” does not exist. Near databases: {1}. Choose one with {2}.")
    public static let audienceIsSecret = Phrase(
        "{0} {1} : le public d’un besoin est secret ; aucun tableau, fichier ou carte à la demande ne le donne, car des questions croisées désigneraient des personnes.",
        "{0} {1}: the audience of a need is secret; no table, file or map on demand gives it, for crossed questions would point at persons."
    )
    public static let databaseMissing = Phrase(
        "La base « {0} » n’existe pas : vérifier {1}, ou la créer par « planisphere import FICHIER » ou « planisphere demo ».",
        "The database “{0}” does not exist: check {1}, or make it with “planisphere import FILE” or “planisphere demo”."
    )
}
