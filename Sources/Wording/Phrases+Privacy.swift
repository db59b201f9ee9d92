extension Phrases {
    /// What in a text can name a person, by the stable name of its kind.
    public static func personalData(_ id: String) -> Phrase {
        personalDataKinds[id] ?? Phrase("une donnée personnelle", "personal data")
    }

    private static let personalDataKinds: [String: Phrase] = [
        "phone": Phrase("un numéro de téléphone", "a telephone number"),
        "email": Phrase("une adresse électronique", "an e-mail address"),
        "social-security-number": Phrase("un numéro de sécurité sociale", "a social security number"),
        "iban": Phrase("un numéro de compte (IBAN)", "an account number (IBAN)"),
        "number-plate": Phrase("une plaque d’immatriculation", "a number plate"),
        "address": Phrase("une adresse (numéro et rue)", "an address (number and street)"),
        "self-naming": Phrase("le nom que la personne se donne", "the name that the person gives"),
        "unclear-consent": Phrase("des mots qui refusent la publication", "words that refuse publication"),
        "person-name": Phrase("un prénom et un nom", "a first name and a family name"),
    ]

    /// Why nobody can tell who agreed to publication, by a stable name; {0} are the columns.
    public static func consentDoubt(_ id: String) -> Phrase {
        consentDoubts[id] ?? Phrase("Qui accepte la publication ? {0}.", "Who agrees to publication? {0}.")
    }

    private static let consentDoubts: [String: Phrase] = [
        "unsure-heading": Phrase(
            "{0} parle d’accord, sans dire si un oui autorise la publication.",
            "{0} is about agreement, and does not say whether a yes allows publication."),
        "competing-columns": Phrase(
            "Plusieurs colonnes disent qui accepte la publication : {0}.",
            "Several columns say who agrees to publication: {0}."),
        "unreadable-answers": Phrase(
            "{0} semble dire qui accepte la publication, mais ne contient guère de oui ni de non.",
            "{0} seems to say who agrees to publication, and holds hardly any yes or no."),
        "unused-answers": Phrase(
            "{0} contient des oui et des non, et rien ne dit s’ils autorisent la publication.",
            "{0} holds yes and no, and nothing says whether they allow publication."),
    ]

    /// {0} is the first of the columns.
    public static let consentSettled = Phrase(
        "Pour trancher : --column \"consent={0}\" si un oui autorise, --column \"refusal={0}\" si un oui refuse, "
            + "--no-consent-column si aucune colonne ne le dit.",
        "To settle it: --column \"consent={0}\" if a yes allows, --column \"refusal={0}\" if a yes refuses, "
            + "--no-consent-column if no column says it.")
    /// Every need of the file waits; {0} says why.
    public static let importUnclearConsent = Phrase(
        "Tout le fichier attend un modérateur. {0}", "The whole file waits for a moderator. {0}")
}
