/// Words that make a street of what follows, folded, by how much more they need to be believed.
enum StreetWords {
    /// Nothing more than a name: « la rue des Fleurs ».
    static let unmistakable: Set<Substring> = [
        "rue", "avenue", "av", "ave", "boulevard", "boul", "bd", "bld", "bvd", "impasse", "imp", "allee", "allees",
        "faubourg", "fbg", "fg", "quai", "ruelle", "venelle",
    ]
    /// To begin the text or to follow a number: « en route vers Belfort », « sur place » are none.
    static let leading: Set<Substring> = [
        "chemin", "chem", "che", "route", "rte", "place", "square", "esplanade", "lotissement", "residence", "sentier",
        "hameau", "rondpoint", "za", "zi", "zac", "zae",
    ]
    /// A number in front: « pl », « cours » and « côte » are too many other things.
    static let numbered: Set<Substring> = [
        "pl", "all", "r", "ch", "cours", "res", "lot", "sq", "pass", "passage", "promenade", "cite", "montee", "cote",
        "clos", "cour", "villa", "voie", "parvis", "mail", "domaine", "grande", "petite",
    ]
    /// What stands before an unmistakable kind: « au bout de la rue… ».
    static let introductions: Set<Substring> = articles.union([
        "dans", "vers", "pres", "angle", "coin", "adresse", "bas", "haut", "bout", "quartier", "secteur",
    ])
    static let articles: Set<Substring> = [
        "de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "en", "sur", "sous",
    ]
    /// Behind a leading kind they speak of something else: « place à Belfort », « route vers Belfort ».
    static let departures: Set<Substring> = ["a", "au", "aux", "en", "vers", "pour", "dans", "sur"]
    static let repeats: Set<Substring> = ["bis", "ter", "quater", "a", "b", "c", "d"]
}
