extension Phrases.Help {
    // MARK: - import: identity of files and rows

    public static let updateSimilar = Phrase(
        "Prendre les corrections proposées : une ligne sans identifiant presque pareille à une ligne disparue la remplace.",
        "Take the corrections proposed: a row without identifier that is nearly one that is gone takes its place.")
    public static let keepSimilar = Phrase(
        "Prendre pour de nouveaux besoins les lignes proposées comme corrections.",
        "Take for new needs the rows that are proposed as corrections.")
    public static let withdrawMissing = Phrase(
        "Retirer les besoins de la source dont l’identifiant n’est plus dans le fichier.",
        "Withdraw the needs of the source whose identifier is not in the file any more.")
    public static let confirmSource = Phrase(
        "La source est la bonne : écrire même si les lignes sont tout autres, déjà là sous un autre nom, ou retirées pour la plupart.",
        "The source is right: write even where rows are altogether others, are there under another name, or most of them go."
    )

    // MARK: - moderate duplicates

    public static let duplicates = HelpPage(
        Phrase(
            "Les besoins presque pareils d’une même source, d’un même jour et d’un même lieu.",
            "Needs that are nearly the same, of one source, day and place."),
        examples: [
            .init("planisphere moderate duplicates"),
            .init("planisphere moderate duplicates --likeness 60 --limit 200"),
        ],
        remarks: [
            Phrase(
                "Ils sont listés, les plus proches d’abord, et rien de plus : deux personnes qui disent la même phrase "
                    + "sont deux voix.",
                "They are listed, the nearest first, and nothing more: two people who say the same sentence are two "
                    + "voices.")
        ])
    public static let likeness = Phrase(
        "Ressemblance à partir de laquelle lister, en pour cent, de 50 à 100.",
        "Likeness from which on to list, in percent, 50 to 100.")
    public static let duplicatesLimit = Phrase("Tant de paires au plus.", "At most so many pairs.")
}
