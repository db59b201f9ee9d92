/// What a run that was cut off, or could not say all that it had to, leaves behind.
extension Phrases {
    public enum Interruptions {}
}

extension Phrases.Interruptions {
    public static let nothing = Phrase(
        "Interrompu : rien n’est importé, la base reste comme elle était.",
        "Interrupted: nothing is imported; the database stays as it was.")
    /// {0} the files.
    public static let files = Phrase(
        "Interrompu : importés et gardés : {0}. Du reste, rien.",
        "Interrupted: imported and kept: {0}. Of the rest, nothing.")
    /// {0} those that are kept and the one that may be, {1} the latter.
    public static let perhaps = Phrase(
        "Interrompu à l’instant de garder {0}. Réimporter {1} : ce qui est déjà là ne change pas.",
        "Interrupted while keeping {0}. Import {1} again: what is there already does not change.")
    /// Standard output took not all of the report.
    public static let reportLost = Phrase(
        "Ce qui était demandé est fait et gardé ; seul le compte rendu manque.",
        "What was asked for is done and kept; only the report is missing.")
    /// {0} how many rows were read before, {1} how many of them were refused.
    public static let abandoned = Phrase(
        "Abandonné après {0} {0:ligne lue|lignes lues}, dont {1} {1:refusée|refusées} : rien n’est gardé de ce fichier.",
        "Given up after {0} {0:row|rows} read, of which {1} {1:was|were} refused: nothing of this file is kept.")
}
