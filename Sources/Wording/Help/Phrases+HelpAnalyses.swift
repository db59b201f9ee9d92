/// The pages of the verbs that analyse.
extension Phrases.Help {
    public static let listeningVerb = HelpPage(
        Phrase(
            "Qui le programme a entendu : entendue, trop petite pour conclure, silence improbable.",
            "Whom the programme has heard: heard, too small to conclude, improbable silence."),
        examples: [
            .init("planisphere listening"), .init("planisphere listening --theme mobilite --since 2021-09-01"),
            .init("planisphere listening --format geojson -o ecoute.geojson"),
        ],
        remarks: [
            Phrase(
                "Un silence est improbable quand une commune de cette taille, si elle parlait au taux du territoire, "
                    + "ne se tairait pas une fois sur vingt. Il parle du programme, jamais des habitants.",
                "A silence is improbable when a commune of that size, speaking at the rate of the whole, would not "
                    + "keep silent one time in twenty. It speaks of the programme, never of the inhabitants.")
        ])

    public static let planVerb = HelpPage(
        Phrase(
            "Où aller pour mettre à portée le plus d’habitants que le programme n’a pas entendus.",
            "Where to go to bring within reach the most inhabitants that the programme has not heard."),
        examples: [
            .init("planisphere plan --outings 5 --reach 8km"),
            .init("planisphere plan --outings 3 --reach 5km --epci \"Sud Territoire\""),
            .init("planisphere plan --outings 5 --reach 8km --format geojson -o sorties.geojson"),
        ])

    public static let analyseVerb = HelpPage(
        Phrase(
            "Vérifier si ce qui paraît différent l’est : thèmes par intercommunalité, voisinage, groupes de communes.",
            "Test whether what seems different is: themes by EPCI, neighbours, clusters of communes."),
        examples: [
            .init("planisphere analyse --test lq"), .init("planisphere analyse --test moran --on occasions"),
            .init("planisphere analyse --test scan --on occasions --format geojson -o groupe.geojson"),
            .init("planisphere analyse --test theme-scan --theme mobilite"),
        ],
        remarks: [
            Phrase(
                "Un refus est un résultat : il dit ce qu’il y a et ce qu’il faudrait.",
                "A refusal is a result: it says what there is and what it would take."),
            Phrase(
                "lq : quotient de localisation, Benjamini–Hochberg à 5 %. moran : I de Moran. scan et theme-scan : "
                    + "balayage de Kulldorff.",
                "lq: location quotient, Benjamini–Hochberg at 5 %. moran: Moran’s I. scan and theme-scan: Kulldorff’s "
                    + "scan."),
        ])

    public static let wordsVerb = HelpPage(
        Phrase(
            "Ce que les gens disent : les mots qui distinguent une sélection du reste, et des citations entières.",
            "What people say: the words that set a selection apart from the rest, and whole quotations."),
        examples: [
            .init("planisphere words --theme mobilite"),
            .init("planisphere words --epci \"Sud Territoire\" --limit 15"),
        ],
        remarks: [
            Phrase(
                "Seuls les besoins publiés sont lus. Un mot que dit une seule personne n’y figure jamais.",
                "Only published needs are read. A word that one person alone says never stands there.")
        ])
}
