extension Phrases {
    /// What is placed at a level, for the rows and sums of counts. The level by its stable name.
    public static func level(_ name: String) -> Phrase {
        switch name {
        case "commune": Phrase("dans une commune", "in a commune")
        case "epci": Phrase("à une intercommunalité", "at an EPCI")
        case "department": Phrase("à un département", "at a department")
        case "pole": Phrase("à tout le territoire", "at the whole territory")
        case "outside": Phrase("hors du territoire", "outside the territory")
        default: Phrase("non placé", "not placed")
        }
    }

    public static let unclassified = Phrase("non classé", "unclassified")
    public static let notStated = Phrase("non précisé", "not stated")
    public static let noDate = Phrase("sans date", "no date")

    public static func countState(_ name: String) -> Phrase {
        switch name {
        case "zero": Phrase("zéro", "zero")
        case "not-heard": Phrase("non entendue", "not heard")
        case "suppressed": Phrase("masquée", "suppressed")
        case "missing": Phrase("donnée absente", "missing")
        default: Phrase("", "")
        }
    }

    public static func dimension(_ name: String) -> Phrase {
        switch name {
        case "commune": Phrase("commune", "commune")
        case "epci": Phrase("intercommunalité", "EPCI")
        case "department": Phrase("département", "department")
        case "theme": Phrase("thème", "theme")
        case "kind": Phrase("type", "kind")
        case "audience": Phrase("public", "audience")
        default: Phrase("mois", "month")
        }
    }

    public static let needs = Phrase("besoins", "needs")
    public static let voices = Phrase("voix", "voices")
    public static let occasions = Phrase("occasions", "occasions")
    public static let inhabitants = Phrase("habitants", "inhabitants")
    public static let ratePerThousand = Phrase("pour 1 000 hab.", "per 1,000")
    public static let interval95 = Phrase("intervalle à 95 %", "95 % interval")
    public static let state = Phrase("état", "state")
    public static let total = Phrase("Total", "Total")

    /// {0} total, {1} the parts joined.
    public static let levelSum = Phrase(
        "Total : {0} {0:besoin public|besoins publics} = {1}.", "Total: {0} public {0:need|needs} = {1}.")
    public static let pendingNeeds = Phrase(
        "Non publiés (en attente de modération ou sans consentement), comptés nulle part : {0}.",
        "Not published (awaiting moderation, or without consent), counted nowhere: {0}.")
    /// {0} design effect, {1} effective number, {2} needs, {3} occasions.
    public static let clustered = Phrase(
        "Les ateliers pèsent plus que les personnes (effet de plan {0}, nombre efficace {1} pour {2} {2:besoin|besoins} en {3} {3:occasion|occasions}) : les intervalles sont trop étroits et ne permettent pas de comparer.",
        "Workshops weigh more than people (design effect {0}, effective number {1} for {2} {2:need|needs} on {3} {3:occasion|occasions}): the intervals are too narrow to compare with."
    )
    public static let participation = Phrase(
        "Un taux mesure la participation et la collecte, jamais le besoin. Population municipale {0} (Insee).",
        "A rate measures participation and outreach, never need. Municipal population {0} (INSEE).")
    public static let audienceIsSecret = Phrase(
        "Attention : le public visé est une donnée protégée ; ce tableau est à usage interne et ne se publie pas.",
        "Caution: the audience is protected data; this table is for internal use and must not be published.")
}
