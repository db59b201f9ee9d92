/// What a moderator reads.
extension Phrases {
    public enum Moderation {}
}

extension Phrases.Moderation {
    /// Why a need waits, by its stable name.
    public static func reason(_ id: String) -> Phrase { reasons[id] ?? .verbatim(id) }

    private static let reasons: [String: Phrase] = [
        "phone": Phrase("numéro de téléphone", "telephone number"),
        "email": Phrase("adresse électronique", "e-mail address"),
        "social-security-number": Phrase("numéro de sécurité sociale", "social-security number"),
        "iban": Phrase("numéro de compte", "bank account number"),
        "number-plate": Phrase("plaque d’immatriculation", "number plate"),
        "address": Phrase("adresse", "street address"),
        "self-naming": Phrase("la personne se nomme", "the person gives a name"),
        "person-name": Phrase("nom d’une personne", "name of a person"),
        "changed-since-masking": Phrase("texte changé depuis le masquage", "text changed since it was masked"),
        "unclear-consent": Phrase("accord incertain", "unclear consent"),
        "suspected-duplicate": Phrase("doublon possible", "possible duplicate"),
        "refused-at-source": Phrase("refusé dans l’outil d’origine", "refused in the tool it comes from"),
        "place": Phrase("lieu à trancher", "place to be decided"),
        "no-consent": Phrase("sans accord", "no consent"),
    ]

    /// The texts in which something is found, and what a decision changes, by their stable names.
    public static func field(_ id: String) -> Phrase { fields[id] ?? .verbatim(id) }

    private static let fields: [String: Phrase] = [
        "text": Phrase("texte", "text"), "theme": Phrase("thème", "theme"), "themes": Phrase("thèmes", "themes"),
        "workshop": Phrase("atelier", "workshop"), "concerns": Phrase("lieu concerné", "place concerned"),
        "lives": Phrase("lieu de résidence", "place of residence"),
        "heard": Phrase("lieu d’écoute", "place where it was heard"), "source": Phrase("source", "source"),
        "source-id": Phrase("identifiant", "identifier"), "need": Phrase("besoin", "need"),
        "state": Phrase("état", "state"), "mask": Phrase("masque", "mask"), "kind": Phrase("type", "kind"),
        "audience": Phrase("public", "audience"), "voices": Phrase("voix", "voices"), "date": Phrase("date", "date"),
        "consent": Phrase("accord", "consent"),
    ]

    public static func state(_ id: String) -> Phrase { states[id] ?? .verbatim(id) }

    private static let states: [String: Phrase] = [
        "pending": Phrase("en attente", "waiting"), "hidden": Phrase("caché", "hidden"),
        "published": Phrase("publié", "published"), "no-consent": Phrase("sans accord", "no consent"),
    ]

    /// What was decided, by the stable name of its kind.
    public static func kind(_ id: String) -> Phrase { kinds[id] ?? .verbatim(id) }

    private static let kinds: [String: Phrase] = [
        "publish": Phrase("publié", "published"), "hide": Phrase("caché", "hidden"),
        "hold": Phrase("remis en attente", "held again"), "correct": Phrase("corrigé", "corrected"),
        "mask": Phrase("masqué", "masked"), "place": Phrase("lieu tranché", "place decided"),
        "withdraw": Phrase("retiré", "withdrawn"), "back": Phrase("retrait levé", "withdrawal ended"),
        "undo": Phrase("annulation", "undoing"), "erase": Phrase("effacé", "erased"),
    ]

    /// What stands where words were.
    public static let masked = Phrase("[masqué]", "[masked]")
    /// {0} the option.
    public static let maskNamesPerson = Phrase(
        "{0} : ce qui cache une personne ne doit pas en nommer une ; choisir d’autres mots.",
        "{0}: what covers a person must not name one; choose other words.")
    public static let unknownPerson = Phrase("inconnu", "unknown")
    public static let yes = Phrase("oui", "yes")
    public static let no = Phrase("non", "no")

    // MARK: - The list

    public static let nothingWaits = Phrase("Rien ici.", "Nothing here.")
    public static let columns = [
        Phrase("n°", "no."), Phrase("état", "state"), Phrase("pourquoi", "why"), Phrase("texte", "text"),
    ]
    public static let shown = CountedPhrase(
        one: Phrase("{0} besoin.", "{0} need."), many: Phrase("{0} besoins.", "{0} needs."))
    public static let more = CountedPhrase(
        one: Phrase("… et {0} autre (--limit).", "… and {0} more (--limit)."),
        many: Phrase("… et {0} autres (--limit).", "… and {0} more (--limit)."))
    public static let how = Phrase(
        "Voir, puis décider : planisphere moderate show N, puis mask, publish, hide ou correct.",
        "Look, then decide: planisphere moderate show N, then mask, publish, hide or correct.")

    // MARK: - One need

    public static let need = Phrase("Besoin {0}", "Need {0}")
    /// {0} the file, {1} the key there.
    public static let origin = Phrase("{0}, identifiant {1}", "{0}, identifier {1}")
    public static let text = Phrase("Texte", "Text")
    public static let masksText = Phrase("Texte du fichier", "Text of the file")
    public static let why = Phrase("Attend", "Waits for")
    /// {0} the reason, {1} the text, {2} first and {3} last byte.
    public static let whereFound = Phrase("{0} ({1}, {2}-{3})", "{0} ({1}, {2}-{3})")
    public static let inField = Phrase("{0} ({1})", "{0} ({1})")
    public static let candidate = Phrase("→ {0} {1}", "→ {0} {1}")
    public static let decisions = Phrase("Décisions", "Decisions")
    public static let undone = Phrase("annulée", "undone")
    /// {0} number, {1} when, {2} who, {3} what.
    public static let logged = Phrase("{0} · {1} · {2} : {3}", "{0} · {1} · {2}: {3}")
    /// {0} a thing, {1} what is said of it.
    public static let beside = Phrase("{0} — {1}", "{0} — {1}")
    public static let set = Phrase("{0} : {1}", "{0}: {1}")
    /// {0} what, {1} before, {2} after.
    public static let change = Phrase("{0} : {1} → {2}", "{0}: {1} → {2}")
    public static let nothing = Phrase("rien", "nothing")
    /// {0} what, {1} the value of the file.
    public static let fileSaysNow = Phrase(
        "{0} : le fichier dit maintenant « {1} »", "{0}: the file says “{1}” now")
    public static let fileSays = Phrase("{0} : le fichier dit « {1} »", "{0}: the file says “{1}”")

    // MARK: - Outcomes

    /// {0} needs, {1} the decision.
    public static let published = CountedPhrase(
        one: Phrase("{0} besoin publié (décision {1}).", "{0} need published (decision {1})."),
        many: Phrase("{0} besoins publiés (décision {1}).", "{0} needs published (decision {1})."))
    public static let hidden = CountedPhrase(
        one: Phrase("{0} besoin caché (décision {1}).", "{0} need hidden (decision {1})."),
        many: Phrase("{0} besoins cachés (décision {1}).", "{0} needs hidden (decision {1})."))
    public static let corrected = CountedPhrase(
        one: Phrase("{0} besoin corrigé (décision {1}).", "{0} need corrected (decision {1})."),
        many: Phrase("{0} besoins corrigés (décision {1}).", "{0} needs corrected (decision {1})."))
    public static let maskedNeeds = CountedPhrase(
        one: Phrase("{0} besoin masqué (décision {1}).", "{0} need masked (decision {1})."),
        many: Phrase("{0} besoins masqués (décision {1}).", "{0} needs masked (decision {1})."))
    /// {0} the decision, {1} the one that undoes it.
    public static let undoneDecision = Phrase(
        "Décision {0} annulée (décision {1}).", "Decision {0} undone (decision {1}).")
    public static let stillWaits = CountedPhrase(
        one: Phrase(
            "{0} n’est pas encore publié : planisphere moderate publish.",
            "{0} is not published yet: planisphere moderate publish."),
        many: Phrase(
            "{0} ne sont pas encore publiés : planisphere moderate publish.",
            "{0} are not published yet: planisphere moderate publish."))
    public static let rehearsed = CountedPhrase(
        one: Phrase(
            "À blanc : {0} besoin est concerné, rien n’est changé.", "Dry run: {0} need is meant, nothing is changed."),
        many: Phrase(
            "À blanc : {0} besoins sont concernés, rien n’est changé.",
            "Dry run: {0} needs are meant, nothing is changed."))
    public static let noneMeant = Phrase("Aucun besoin n’est concerné.", "No need is meant.")
    public static let skipped = CountedPhrase(
        one: Phrase(
            "{0} laissé de côté : sans accord, ou il contient encore ce qui désigne une personne.",
            "{0} left aside: no consent, or it still holds what points at a person."),
        many: Phrase(
            "{0} laissés de côté : sans accord, ou ils contiennent encore ce qui désigne une personne.",
            "{0} left aside: no consent, or they still hold what points at a person."))
}
