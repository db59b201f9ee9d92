/// What the system says of a file.
extension Phrases {
    /// By the number that Linux gives it.
    public static func system(_ code: Int32) -> Phrase {
        systemWords[code] ?? Phrase("le système répond par l’erreur \(code)", "the system answers with error \(code)")
    }

    private static let systemWords: [Int32: Phrase] = [
        1: Phrase("le système l’interdit", "the system forbids it"),
        2: Phrase("il n’existe pas", "it does not exist"),
        4: Phrase("la lecture a été interrompue", "reading was interrupted"),
        5: Phrase("le disque ou le réseau a une panne", "the disk or the network has a fault"),
        9: Phrase("il n’est plus ouvert", "it is no longer open"),
        11: Phrase("le système manque de ressources ; réessayer", "the system is short of resources; try again"),
        12: Phrase("la mémoire manque", "memory is short"),
        13: Phrase("l’accès est refusé ; vérifier les droits", "access is denied; check the permissions"),
        16: Phrase("il est occupé", "it is busy"),
        17: Phrase("il existe déjà", "it exists already"),
        20: Phrase("un nom du chemin n’est pas un dossier", "a name in the path is no folder"),
        21: Phrase("c’est un dossier", "it is a folder"),
        22: Phrase("le système ne l’accepte pas", "the system does not accept it"),
        23: Phrase("trop de fichiers sont ouverts", "too many files are open"),
        24: Phrase("trop de fichiers sont ouverts", "too many files are open"),
        26: Phrase("un programme s’en sert", "a program is using it"),
        27: Phrase("il serait trop grand", "it would be too large"),
        28: Phrase("le disque est plein", "the disk is full"),
        29: Phrase("on ne peut pas y revenir en arrière", "it cannot be rewound"),
        30: Phrase("le disque est en lecture seule", "the disk is read-only"),
        32: Phrase("celui qui lisait est parti", "the reader has gone"),
        36: Phrase("son nom est trop long", "its name is too long"),
        40: Phrase("ses liens tournent en rond", "its links go round in circles"),
        116: Phrase("le partage réseau l’a perdu", "the network share has lost it"),
        122: Phrase("la place accordée est épuisée", "the allotted space is used up"),
    ]
}
