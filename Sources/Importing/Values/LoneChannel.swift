import PlainText

/// Ways in which people write alone: an online form is no workshop, whatever column it stands in. Its needs
/// do not come in groups: each is a source of its own.
enum LoneChannel {
    /// What stands for the channel of a tool in which one person answers at a time.
    static let onlineForm = "formulaire en ligne"

    private static let words: Set<String> = [
        "formulaire", "formulaire en ligne", "formulaire web", "formulaire internet", "en ligne", "internet", "web",
        "site", "site internet", "site web", "questionnaire en ligne", "online", "online form", "web form", "form",
        "mail", "courriel", "email", "e mail", "courrier", "boite a idees", "boite aux lettres", "telephone", "aucun",
    ]

    static func names(_ text: String) -> Bool { words.contains(FoldedLabel(text).text) }
}
