/// `moderate erase` and `explain`.
extension Phrases.Help {
    public static let moderateErase = HelpPage(
        Phrase(
            "Effacer des besoins pour toujours, comme une personne peut le demander.",
            "Erase needs for good, as a person may ask."),
        examples: [
            .init(
                "planisphere moderate erase 12 --by Camille --reason \"demande de la personne\" --yes",
                Phrase("aucun octet n’en reste dans la base", "no byte of it stays in the database"))
        ],
        remarks: [
            Phrase(
                "Partent les mots, les points, les lieux que nul autre besoin ne dit, et ce qu’en gardaient les pages "
                    + "libres et le journal ; la base est réécrite, ce qui demande sa taille en place libre.",
                "Words, points, places that no other need names, and what free pages and the log kept of them go; the "
                    + "database is written anew, which takes as much free room as its size."),
            Phrase(
                "Le numéro n’est pas redonné, le fichier d’origine ne ramène pas le besoin ; restent qui l’a effacé, "
                    + "quand, et le motif : ne pas y citer ce qui est effacé.",
                "The number is not given again and the original file does not bring the need back; who erased it, when "
                    + "and why stay: do not quote there what is erased."),
            Phrase(
                "Les copies de la base, le fichier d’origine et ce que le disque garde sous les fichiers sont hors de portée.",
                "Copies of the database, the original file and what a disk keeps beneath its files are out of reach."),
        ])

    public static let explain = HelpPage(
        Phrase(
            "D’où vient un besoin : fichier et ligne, mots, lieu, thème, décisions depuis.",
            "Where a need comes from: file and line, words, place, theme, decisions since."),
        examples: [.init("planisphere explain 12"), .init("planisphere explain 12 --format json")],
        remarks: [
            Phrase(
                "Pour qui tient la base : tout y est montré, textes retenus et public compris.",
                "For the keeper of the database: everything is shown, held texts and the audience included.")
        ])

    public static let eraseYes = Phrase("Oui, pour toujours.", "Yes, for good.")
    public static let deep = Phrase(
        "Comparer aussi les textes, points, lieux et territoire à ce qui a été écrit.",
        "Also compare texts, points, places and the territory with what was written.")
}
