/// The pages and options of `moderate`.
extension Phrases.Help {
    public static let moderate = HelpPage(
        Phrase(
            "Le bureau de modération : voir ce qui attend, masquer, publier, cacher, corriger, annuler.",
            "The moderator’s desk: see what waits, mask, publish, hide, correct, undo."),
        examples: [
            .init("planisphere moderate"), .init("planisphere moderate show 12"),
            .init("planisphere moderate mask 12 --reason \"numéro de téléphone\""),
            .init("planisphere moderate publish 12 --by Camille --reason \"relu\""),
            .init("planisphere moderate correct 12 --theme mobilite --reason \"lu avec l'atelier\""),
            .init("planisphere moderate undo"),
        ],
        remarks: [
            Phrase(
                "Une décision tient contre les imports suivants, s’annule, et reste au journal : qui, quand, pourquoi, "
                    + "avant, après. Un texte masqué ou publié que le fichier change ensuite attend de nouveau.",
                "A decision stands against later imports, can be undone, and stays in the log: who, when, why, before, "
                    + "after. A text that was masked or published and changes in the file later waits again.")
        ])

    public static let moderateList = HelpPage(
        Phrase("Ce qui attend et pourquoi.", "What waits and why."),
        examples: [
            .init("planisphere moderate list"), .init("planisphere moderate list --reason phone --format csv"),
            .init("planisphere moderate list --state hidden --workshop \"Marché de Delle\""),
        ],
        remarks: [
            Phrase(
                "Les textes entiers sont pour vous seul : rien de cette liste n’est à publier.",
                "Whole texts are for your eyes: nothing of this list is to be published.")
        ])

    public static let moderateShow = HelpPage(
        Phrase(
            "Un besoin : textes, lieux, ce qui a été trouvé, décisions.",
            "One need: texts, places, what was found, decisions."),
        examples: [.init("planisphere moderate show 12"), .init("planisphere moderate show 12 --format json")])

    public static let moderatePublish = HelpPage(
        Phrase("Publier des besoins.", "Publish needs."),
        examples: [
            .init("planisphere moderate publish 12 13 --by Camille --reason \"relus\""),
            .init(
                "planisphere moderate publish --held-for address --workshop \"Marché de Delle\" --dry-run --reason relus"
            ),
            .init("planisphere moderate publish 12 --despite personal-data --reason \"numéro d'un service public\""),
        ],
        remarks: [
            Phrase(
                "Sans accord de la personne, rien n’est publié. Un filtre se confirme avec --yes ; ce qui ne peut pas "
                    + "être publié y est laissé de côté.",
                "Without the person’s agreement nothing is published. A filter is confirmed with --yes; what cannot be "
                    + "published is left aside there.")
        ])

    public static let moderateHide = HelpPage(
        Phrase("Retirer des besoins de ce qui est public.", "Take needs away from the public."),
        examples: [
            .init("planisphere moderate hide 12 --reason \"vise une personne\""),
            .init("planisphere moderate hide --text insulte --yes --reason \"hors charte\""),
        ])

    public static let moderateCorrect = HelpPage(
        Phrase(
            "Corriger thème, type, lieu, date, voix, public, atelier, accord.",
            "Correct theme, kind, place, date, voices, audience, workshop, consent."),
        examples: [
            .init("planisphere moderate correct 12 --theme mobilite --theme sante --reason \"relu\""),
            .init("planisphere moderate correct 12 --concerns 90005,90010 --reason \"deux communes\""),
            .init("planisphere moderate correct 12 --consent yes --reason \"rappelée en mars\""),
        ],
        remarks: [
            Phrase(
                "« none » vide un champ. Un champ corrigé tient contre les versions suivantes du fichier ; show dit "
                    + "quand le fichier dit autre chose. Plusieurs communes : le besoin est compté à leur "
                    + "intercommunalité, ou au territoire.",
                "“none” empties a field. A corrected field stands against later versions of the file; show tells when "
                    + "the file says otherwise. Several communes: the need is counted at their EPCI, or at the territory."
            )
        ])

    public static let moderateMask = HelpPage(
        Phrase("Remplacer ce qui désigne une personne.", "Replace what points at a person."),
        examples: [
            .init("planisphere moderate mask 12 --reason \"numéro de téléphone\""),
            .init("planisphere moderate mask 12 --range 30-44 --with \"███\" --reason \"nom d'une voisine\""),
        ],
        remarks: [
            Phrase(
                "Seul le texte masqué sort d’ici et se cherche ; celui du fichier est gardé à part. Publier ensuite.",
                "Only the masked text leaves and is searched; that of the file is kept apart. Publish afterwards.")
        ])

    public static let moderateUndo = HelpPage(
        Phrase("Annuler une décision.", "Undo a decision."),
        examples: [
            .init("planisphere moderate undo", Phrase("la dernière", "the last one")),
            .init("planisphere moderate undo --list"), .init("planisphere moderate undo 7 --reason \"erreur\""),
            .init("planisphere moderate undo --need 12"),
        ],
        remarks: [
            Phrase(
                "Annuler une annulation rétablit la décision. Seul l’effacement ne s’annule pas.",
                "To undo an undoing brings the decision back. Only erasing cannot be undone.")
        ])

    public static let moderatePlaces = HelpPage(
        Phrase(
            "Les lieux qui attendent une personne : voir, accepter, refuser, annuler.",
            "Places that wait for a person: list, accept, reject, undo."),
        examples: [
            .init("planisphere moderate places"), .init("planisphere moderate places accept \"Auxelles\" --as 90005"),
            .init("planisphere moderate places undo \"Auxelles\""),
        ],
        remarks: [Phrase("Les mêmes verbes que planisphere review.", "The same verbs as planisphere review.")])

    public static let reviewUndo = HelpPage(
        Phrase("Annuler ce qui a été tranché sur un texte.", "Undo what was decided on a text."),
        examples: [.init("planisphere review undo \"Auxelles\"")])

    // MARK: - Options

    public static let signedBy = Phrase(
        "Qui décide, pour le journal ; à défaut, la session.",
        "Who decides, for the log; the session’s user when absent.")
    public static let decisionReason = Phrase("Pourquoi, pour le journal.", "Why, for the log.")
    public static let deskState = Phrase(
        "pending, hidden, published ou no-consent ; à défaut, ce qui attend.",
        "pending, hidden, published or no-consent; what waits when absent.")
    public static let heldFor = Phrase(
        "Pourquoi il attend : phone, email, address, person-name, unclear-consent, suspected-duplicate, place, "
            + "personal-data…",
        "Why it waits: phone, email, address, person-name, unclear-consent, suspected-duplicate, place, personal-data…")
    public static let deskLimit = Phrase("Tant de besoins au plus.", "At most so many needs.")
    public static let decisionLimit = Phrase("Tant de décisions au plus.", "At most so many decisions.")
    public static let needNumber = Phrase("Le numéro du besoin.", "The number of the need.")
    public static let needNumbers = Phrase("Numéros des besoins.", "Numbers of needs.")
    public static let decisionNumber = Phrase(
        "Le numéro de la décision ; à défaut, la dernière.", "The number of the decision; the last one when absent.")
    public static let confirm = Phrase(
        "Décider de tout ce que le filtre choisit.", "Decide about all that the filter chooses.")
    public static let decisionDryRun = Phrase(
        "Dire combien de besoins sont concernés, et ne rien changer.", "Say how many needs are meant; change nothing.")
    public static let despite = Phrase(
        "personal-data : publier le texte tel quel.", "personal-data: publish the text as it is.")
    public static let undoNeed = Phrase(
        "La dernière décision sur ce besoin.", "The last decision about this need.")
    public static let undoList = Phrase("Montrer les dernières décisions.", "Show the latest decisions.")
    public static let maskRange = Phrase(
        "Octets du texte, le dernier exclu, comme show les donne.",
        "Bytes of the text, the last one excluded, as show gives them.")
    public static let allHolds = Phrase(
        "Tout ce qui a été trouvé (à défaut de --range).", "All that was found (when there is no --range).")
    public static let maskWith = Phrase("Ce qui prend la place.", "What takes the place.")
    public static let correctTheme = Phrase("Le thème ; répéter pour d’autres.", "The theme; repeat for more.")
    public static let correctKind = Phrase("Le type.", "The kind.")
    public static let correctConcerns = Phrase(
        "Le lieu concerné ; plusieurs communes séparées par des virgules.",
        "The place concerned; several communes apart by commas.")
    public static let correctLives = Phrase("Le lieu de résidence.", "The place of residence.")
    public static let correctHeard = Phrase("Le lieu d’écoute.", "The place where it was heard.")
    public static let correctDate = Phrase("Le jour.", "The day.")
    public static let correctVoices = Phrase("Combien de personnes.", "How many people.")
    public static let correctAudience = Phrase("Le public.", "The audience.")
    public static let correctWorkshop = Phrase("L’atelier ou le marché.", "The workshop or market.")
    public static let correctConsent = Phrase("Ce que la personne a dit.", "What the person said.")
    public static let decidedPlaces = Phrase(
        "Ce qui est déjà tranché, au lieu de ce qui attend.", "What is decided already, instead of what waits.")
    public static let decidedText = Phrase(
        "Le texte comme review list --decided le montre.", "The text as review list --decided shows it.")
}

extension Phrases.Help.Value {
    public static let state = Phrase("état", "state")
    public static let holdReason = Phrase("motif", "reason")
    public static let despite = Phrase("personal-data", "personal-data")
    public static let range = Phrase("début-fin", "first-last")
    public static let yesOrNo = Phrase("yes|no", "yes|no")
}
