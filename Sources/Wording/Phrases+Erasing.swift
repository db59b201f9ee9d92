extension Phrases {
    public enum Erasing {}
}

extension Phrases.Erasing {
    public static let erased = CountedPhrase(
        one: Phrase(
            "{0} besoin est effacé : ses mots, ses points et les lieux que lui seul disait.",
            "{0} need is erased: its words, its points and the places that it alone named."),
        many: Phrase(
            "{0} besoins sont effacés : leurs mots, leurs points et les lieux qu’eux seuls disaient.",
            "{0} needs are erased: their words, their points and the places that they alone named."))
    public static let erasedBefore = CountedPhrase(
        one: Phrase("{0} l’était déjà.", "{0} was erased before."),
        many: Phrase("{0} l’étaient déjà.", "{0} were erased before."))
    public static let whatStays = Phrase(
        "La base et son journal n’en gardent aucun octet, le fichier d’origine ne les ramènera pas. Restent : le fichier "
            + "d’origine, les copies de la base et ce qui a déjà été publié.",
        "The database and its log keep no byte of it, and the original file will not bring it back. What stays: the "
            + "original file, copies of the database and whatever was published already.")
}

extension Phrases.Failures {
    /// {0} numbers, {1} the parameter.
    public static let erasureUnconfirmed = Phrase(
        "Effacer est définitif, moderate undo n’y peut rien (besoins : {0}). Rien n’est effacé ; pour le faire : {1}.",
        "Erasing is final and cannot be undone (needs: {0}). Nothing is erased; to do it: {1}.")
    /// {0} database, {1} why.
    public static let erasureUnfinished = Phrase(
        "Les besoins sont effacés des tables de « {0} », mais le fichier ou son journal (-wal) en garde encore des octets : "
            + "{1}, puis relancer la même commande.",
        "The needs are erased from the tables of “{0}”, but the file or its log (-wal) still holds bytes of them: {1}. "
            + "Then run the same command again.")
    public static let databaseUnfinished = Phrase(
        "La base « {0} » n’est pas terminée : un import a été arrêté pendant qu’il la créait. Refaire l’import, ou "
            + "supprimer le fichier.",
        "The database “{0}” is not complete: an import was stopped while it made it. Import again, or delete the file."
    )
}
