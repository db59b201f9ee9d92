/// What stops a search on an address server before its first row.
extension Phrases {
    public static let badServer = Phrase(
        "--addresses : « {0} » n’est pas l’adresse d’un serveur ({1}) ; écrire http://hôte:port.",
        "--addresses: “{0}” is no server address ({1}); write http://host:port.")
    public static let notAJournal = Phrase(
        "ce fichier n’est pas un journal de recherche d’adresses", "this file is no journal of an address search")
    public static let damagedJournal = Phrase(
        "ligne {0} du journal illisible ; le supprimer et recommencer",
        "line {0} of the journal cannot be read; remove it and run again")

    /// By the stable name of the problem.
    public static func serverProblem(_ name: String) -> Phrase {
        serverProblems[name] ?? Phrase("forme inconnue", "unknown form")
    }

    private static let serverProblems: [String: Phrase] = [
        "scheme": Phrase("ni http:// ni https://", "neither http:// nor https://"),
        "host": Phrase("sans nom de machine", "no name of a machine"),
        "port": Phrase("port hors de 1 à 65535", "port not in 1 to 65535"),
        "credentials": Phrase(
            "un mot de passe ne s’écrit pas dans une commande", "a password is not written in a command"),
        "query": Phrase("sans « ? » ni « # »", "no “?” and no “#”"),
        "characters": Phrase("caractères interdits dans une adresse", "characters that an address may not have"),
    ]
}
