import PlainText

/// What a whole question of a form asks for: « Dans quelle commune habitez-vous ? », « De quoi votre territoire a-t-il
/// besoin ? ». Each word, and each pair of words, speaks for a field with a weight; of several fields the heaviest is
/// meant.
enum Question {
    /// The fields that the question may be about, with their weights; empty for one about the person.
    static func fields(asked label: FoldedLabel) -> [(field: NeedField, weight: Int)] {
        let words = label.words.prefix(longest).map(String.init)
        guard words.count > 1, !words.contains(where: personal.contains) else { return [] }
        var weights: [NeedField: Int] = [:]
        for rule in rules {
            for (place, word) in words.enumerated() where rule.matches(word) {
                let before = place > 0 ? words[place - 1] : ""
                weights[rule.field, default: 0] += rule.weight + (rule.asksBehind.contains(before) ? asked : 0)
            }
        }
        if isPlaceQuestion(words) { weights[.concerns, default: 0] += 6 }
        if isChoiceOfKind(words) { weights[.kind, default: 0] += 20 }
        return weights.filter { $0.value >= least }.sorted { $0.key.index < $1.key.index }.map { ($0.key, $0.value) }
    }

    /// What one word says.
    private struct Rule {
        let field: NeedField
        let weight: Int
        /// Whole words, or beginnings of words with « - » at the end.
        let words: [String]
        /// « quelle commune » asks for the commune, « votre commune » may only mention it.
        var asksBehind: Set<String> = []

        func matches(_ word: String) -> Bool {
            words.contains { $0.hasSuffix("-") ? word.hasPrefix($0.dropLast()) : word == $0 }
        }
    }

    private static let longest = 60
    private static let least = 3
    private static let asked = 3
    private static let which: Set<String> = ["quel", "quelle", "quels", "quelles", "which", "what"]

    private static let rules: [Rule] = [
        Rule(field: .postalCode, weight: 9, words: ["postal", "postcode", "zip"]),
        Rule(
            field: .lives, weight: 7,
            words: [
                "habitez", "habite", "habites", "habitons", "habitiez", "habitation", "resid-", "domicil-", "vivez",
                "demeurez", "logez", "live",
            ]),
        Rule(field: .heard, weight: 6, words: ["recueilli", "recueillie", "recueillis", "collecte", "collectee"]),
        Rule(
            field: .consent, weight: 8,
            words: ["consentement", "consent", "consentez", "consens", "autorisez", "autorise", "acceptez", "accepte"]),
        Rule(field: .date, weight: 5, words: ["date", "quand", "when"]),
        Rule(field: .date, weight: 3, words: ["jour", "day"], asksBehind: which),
        Rule(field: .audience, weight: 4, words: ["public", "profil"]),
        Rule(field: .theme, weight: 6, words: ["theme", "themes", "thematique", "thematiques"]),
        Rule(field: .theme, weight: 3, words: ["domaine", "domaines", "sujet", "sujets"], asksBehind: which),
        Rule(
            field: .workshop, weight: 3, words: ["atelier", "rencontre", "reunion", "marche", "workshop"],
            asksBehind: which),
        Rule(
            field: .concerns, weight: 3,
            words: [
                "commune", "communes", "ville", "village", "lieu", "lieux", "quartier", "endroit", "localite", "town",
                "place",
            ], asksBehind: which),
        Rule(field: .concerns, weight: 4, words: ["concerne", "concernee", "concernes", "concernees"]),
        Rule(
            field: .text, weight: 4,
            words: [
                "besoin", "besoins", "reve", "reves", "revez", "revolte", "revoltes", "idee", "idees", "need", "needs",
                "contribution", "contributions", "proposition", "propositions", "suggestion", "suggestions", "attentes",
                "souhait", "souhaits", "priorite", "priorites", "remarques", "amelior-", "manqu-", "exprim-",
                "racont-", "decriv-", "preoccup-", "difficulte", "difficultes", "changer", "changeriez", "aimeriez",
                "voudriez", "souhaitez", "souhaiteriez", "faudrait", "proposez", "proposeriez", "attendez", "improve",
            ]),
        Rule(field: .text, weight: 3, words: ["quoi", "dites", "dire", "changerait", "utile", "message"]),
        Rule(field: .voices, weight: 5, words: ["combien"]),
    ]

    /// « Où … ? »; a question that begins otherwise has « ou » between two things.
    private static func isPlaceQuestion(_ words: [String]) -> Bool { words.first == "ou" || words.first == "where" }

    /// « un rêve, une révolte ou un besoin ? » asks which of them.
    private static func isChoiceOfKind(_ words: [String]) -> Bool {
        let kinds = words.filter { ["reve", "revolte", "besoin"].contains($0) }
        return Set(kinds).count > 1 && words.dropFirst().contains("ou") && !words.contains("votre")
    }

    /// A question with one of these is about the person, or about something else.
    private static let personal: Set<String> = [
        "naissance", "birth", "mail", "email", "courriel", "telephone", "phone", "nom", "prenom", "age", "travaillez",
        "profession", "newsletter",
    ]
}
