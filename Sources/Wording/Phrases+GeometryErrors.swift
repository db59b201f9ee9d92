/// What stops boundaries, planes and maps from being computed. None ends with a point.
extension Phrases {
    public enum Geometry {}
}

extension Phrases.Geometry {
    public static let vertexOutOfRange = Phrase(
        "contour {0} : le sommet {1}, {2} est hors de portée ; vérifier la projection",
        "outline {0}: the vertex {1}, {2} is out of range; check the projection")
    public static let planeCount = Phrase(
        "il faut un plan pour chaque zone (zones : {0}, plans : {1})",
        "{0} areas and {1} planes: each area needs its plane")
    public static let tooManyVertices = Phrase(
        "{0} sommets, c’est trop pour un seul territoire ; le diviser",
        "{0} vertices are too many for one territory; divide it")
    public static let unknownReferenceSystem = Phrase(
        "PROJ ne connaît pas le système EPSG:{0} (il répond « {1} ») ; vérifier le code et l’installation de PROJ",
        "PROJ does not know the system EPSG:{0} (it answers “{1}”); check the code and how PROJ is installed")
    public static let notAPlane = Phrase(
        "le système EPSG:{0} n’est pas une projection plane ; en choisir une, comme EPSG:2154",
        "the system EPSG:{0} is no plane; choose one, like EPSG:2154")
    public static let noTransform = Phrase(
        "PROJ ne sait pas passer de WGS 84 à EPSG:{0} (il répond « {1} ») ; choisir un autre système",
        "PROJ knows no way from WGS 84 to EPSG:{0} (it answers “{1}”); choose another system")
    public static let cannotTransform = Phrase(
        "le point {1}, {2} n’a pas d’image dans EPSG:{0} (PROJ répond « {3} ») ; vérifier l’ordre des coordonnées",
        "the point {1}, {2} has no image in EPSG:{0} (PROJ answers “{3}”); check the order of the coordinates")
    public static let noOfficialPlane = Phrase(
        "aucune projection officielle n’est connue pour le département {0}",
        "no official plane is known for department {0}")

    public static let unknownArc = Phrase(
        "la commune n° {0} cite la frontière {1}, qui n’existe pas",
        "commune no. {0} refers to border {1}, which does not exist")
    public static let shortArc = Phrase(
        "la frontière {0} a moins de deux sommets", "border {0} has fewer than two vertices")
    public static let openRing = Phrase(
        "le contour de la commune n° {0} n’est pas fermé", "the outline of commune no. {0} is not closed")
    public static let emptyArea = Phrase("la commune n° {0} n’a pas de contour", "commune no. {0} has no outline")
    public static let notOnGrid = Phrase(
        "la commune n° {0} a un sommet hors de portée ; vérifier la projection",
        "commune no. {0} has a vertex out of range; check the projection")
    public static let stillCrossing = CountedPhrase(
        one: Phrase(
            "{0} croisement de frontières reste après réparation ; reprendre les contours",
            "{0} crossing of borders is left after the repair; look at the contours"),
        many: Phrase(
            "{0} croisements de frontières restent après réparation ; reprendre les contours",
            "{0} crossings of borders are left after the repair; look at the contours"))

    // MARK: - Maps

    public static let coverageMismatch = Phrase(
        "{0} {0:contour|contours} pour {1} {1:commune|communes} : ils ne sont pas du même territoire",
        "{0} {0:outline|outlines} for {1} {1:commune|communes}: they are not of one territory")
    public static let unknownCode = Phrase(
        "le territoire n’a pas de code {0}", "the territory has no code {0}")
    public static let negativeCount = Phrase(
        "{0} aurait {1} {1:besoin|besoins}, moins que zéro", "{0} would have {1} needs, fewer than zero")
    public static let classes = Phrase(
        "--classes : {0} {0:demandée|demandées}, de 1 à {1} possibles avec cette palette.",
        "--classes: {0} asked, 1 to {1} possible with this palette.")
    public static let refused = Phrase("--classes : {0}.", "--classes: {0}.")

    /// Why a figure or classes are refused, by a stable name; {0} what there is, {1} what it would take.
    public static func refusal(_ name: String) -> Phrase {
        refusals[name] ?? Phrase("la raison du refus n’est pas connue", "the reason is not known")
    }

    private static let refusals: [String: Phrase] = [
        "too-few-expected": Phrase(
            "trop peu de besoins attendus ({0} au lieu de {1} au moins)",
            "too few needs expected ({0} instead of {1} at least)"),
        "no-variance": Phrase("toutes les valeurs sont égales", "all values are equal"),
        "clustered-sources": Phrase(
            "les ateliers pèsent plus que les personnes (effet de plan {0}, au plus {1})",
            "workshops weigh more than people (design effect {0}, {1} at most)"),
        "too-few-areas": Phrase(
            "trop peu de territoires à comparer ({0} au lieu de {1} au moins)",
            "too few areas to compare ({0} instead of {1} at least)"),
        "all-zero": Phrase("toutes les valeurs sont nulles", "every value is zero"),
        "empty-class": Phrase(
            "la classe {0} ne contient aucune valeur ; déplacer ses limites",
            "class {0} holds no value; move its limits"),
        "breaks-not-increasing": Phrase(
            "les limites doivent croître ; les donner de la plus petite à la plus grande",
            "the limits must rise; give them from the smallest to the largest"),
        "not-finite": Phrase("une valeur n’est pas un nombre fini", "a value is no finite number"),
    ]
}
