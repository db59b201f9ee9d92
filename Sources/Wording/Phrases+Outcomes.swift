/// How a run can end, for the help and the documentation.
extension Phrases {
    public enum Outcomes {}
}

extension Phrases.Outcomes {
    public static let done = Phrase("fait", "done")
    public static let failed = Phrase("échec en cours de route", "failed while running")
    public static let usage = Phrase("commande mal écrite", "wrong usage")
    public static let partial = Phrase("fait, des lignes sont refusées", "done, some rows rejected")
    public static let nothingImported = Phrase("rien n’a pu être importé", "nothing could be imported")
    public static let input = Phrase("entrée absente ou illisible", "input not found or unreadable")
    public static let outputExists = Phrase("la sortie existe déjà (--force)", "output exists (--force)")
    public static let notFound = Phrase("lieu, identifiant ou thème inconnu", "place, id or theme not found")
    public static let database = Phrase(
        "base inutilisable, ou plus récente que le programme", "database unusable or newer than this program")
    public static let interrupted = Phrase("interrompu (Ctrl-C)", "interrupted (Ctrl-C)")
    public static let terminated = Phrase("arrêté par le système", "terminated")
}
