/// What is wrong with a decision of a moderator.
extension Phrases.Failures {
    public static let unknownDecision = Phrase(
        "Aucune décision ne porte le numéro {0} ; « planisphere moderate undo --list » montre les dernières.",
        "No decision has the number {0}; “planisphere moderate undo --list” shows the latest.")
    public static let decisionUndone = Phrase(
        "La décision {0} est déjà annulée ; annuler son annulation la rétablit.",
        "Decision {0} is undone already; undo its undoing to bring it back.")
    public static let decisionIsFinal = Phrase(
        "Ce sur quoi porte la décision {0} est effacé : elle ne s’annule pas.",
        "What decision {0} is about is erased: it cannot be undone.")
    public static let nothingToUndo = Phrase(
        "Aucune décision à annuler ; {0} montre le journal.", "There is no decision to undo; {0} shows the log.")
    public static let reasonMissing = Phrase(
        "Une décision a besoin d’une raison, pour le journal : la donner avec {0}.",
        "A decision needs a reason, for the log: give it with {0}.")
    /// {0} numbers of needs, {1} and {2} parameters.
    public static let consentMissing = Phrase(
        "Sans accord de la personne, rien n’est publié (besoin {0}). Si elle l’a donné depuis : "
            + "planisphere moderate correct {0} {1}=yes {2} « … »",
        "Without the person’s agreement nothing is published (need {0}). If it was given since: "
            + "planisphere moderate correct {0} {1}=yes {2} “…”")
    /// {0} the need, {1} what was found, {2} the parameter.
    public static let personalDataLeft = Phrase(
        "Le besoin {0} contient encore ce qui désigne une personne : {1}. Le masquer (planisphere moderate mask {0}), "
            + "ou publier quand même avec {2} personal-data.",
        "Need {0} still holds what points at a person: {1}. Mask it (planisphere moderate mask {0}), or publish it all "
            + "the same with {2} personal-data.")
    public static let nothingChosen = Phrase(
        "Dire quels besoins : leurs numéros, ou un filtre comme {0} (« planisphere moderate list » les montre).",
        "Say which needs: their numbers, or a filter like {0} (“planisphere moderate list” shows them).")
    /// {0} how many, {1} and {2} parameters.
    public static let confirmationMissing = Phrase(
        "Ce filtre choisit {0} {0:besoin|besoins} : les regarder avec {1}, puis confirmer avec {2}.",
        "This filter chooses {0} {0:need|needs}: look at them with {1}, then confirm with {2}.")
    public static let nothingToMask = Phrase(
        "Rien à masquer dans le besoin {0} : aucun passage relevé ; donner l’endroit avec {1} début-fin.",
        "Nothing to mask in need {0}: no passage was found; give the place with {1} first-last.")
    /// {0} the need, {1} the text.
    public static let cannotBeMasked = Phrase(
        "Besoin {0} : « {1} » sert d’identifiant et ne peut pas être masqué ; le corriger dans le fichier, ou cacher le "
            + "besoin.",
        "Need {0}: “{1}” is an identifier and cannot be masked; correct it in the file, or hide the need.")
    public static let nothingToCorrect = Phrase(
        "Dire quoi corriger : {0}.", "Say what to correct: {0}.")
}
