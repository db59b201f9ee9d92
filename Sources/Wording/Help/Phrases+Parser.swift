/// What the argument parser says by itself, in English; the French beside it takes its place.
extension Phrases {
    public enum Parser {}
}

extension Phrases.Parser {
    /// Pieces of a help page, replaced in this order.
    public static let pieces: [Phrase] = [
        Phrase("EMPLOI : ", "USAGE: "),
        Phrase("Emploi : ", "Usage: "),
        Phrase("VERBES:", "SUBCOMMANDS:"),
        Phrase("<verbe>", "<subcommand>"),
        Phrase("(par défaut : ", "(default: "),
        Phrase("(par défaut :\n", "(default:\n"),
        Phrase("(par défaut)", "(default)"),
        Phrase("Afficher la version.", "Show the version."),
        Phrase("Afficher cette aide.", "Show help information."),
        Phrase("Afficher l’aide d’un verbe.", "Show subcommand help information."),
        Phrase(" pour le détail.", " for detailed help."),
        Phrase(" pour en savoir plus.", " for more information."),
        Phrase("Voir '", "See '"),
        Phrase("Aide :", "Help:"),
    ]

    /// Whole messages; what stands at the place-holders is taken over.
    public static let messages: [Phrase] = [
        Phrase(
            "L’option {0} n’existe pas. Serait-ce {1} ?", "Unknown option '{0}'. Did you mean '{1}'?"),
        Phrase("L’option {0} n’existe pas.", "Unknown option '{0}'"),
        Phrase("Il manque une valeur à {0}.", "Missing value for '{0}'"),
        Phrase(
            "{0} ne prend pas de valeur, « {1} » est de trop.",
            "The option '{0}' does not take any value, but '{1}' was specified."),
        Phrase("« {0} » est de trop.", "Unexpected argument '{0}'"),
        Phrase("{0} mots de trop : « {1} ».", "{0} unexpected arguments: '{1}'"),
        Phrase("Il manque {0}.", "Missing expected argument '{0}'"),
        Phrase("Il manque l’un de : {0}.", "Missing one of: '{0}'"),
        Phrase("« {0} » ne convient pas pour {1} : {2}", "The value '{0}' is invalid for '{1}': {2}"),
        Phrase("« {0} » ne convient pas pour {1}.", "The value '{0}' is invalid for '{1}'"),
        Phrase("Il manque un verbe.", "Missing required subcommand."),
        Phrase("L’option « {0} » n’existe pas.", "Invalid option: {0}"),
        Phrase(
            "Pas de complétion pour « {0} ». Terminaux : {1}",
            "Can't generate completion scripts for '{0}'.\nPlease use --generate-completion-script=<shell> with one of:\n{1}"
        ),
    ]
}
