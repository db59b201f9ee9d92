import PlainText

/// What a cell says about publication.
enum ConsentReader {
    enum Answer: Hashable { case yes, no, unknown(String), missing }

    /// - Parameter forbids: the column asks whether publication is refused: its yes is a no. Words that say by
    ///   themselves what is wanted (« publiable », « confidentiel ») mean the same in either column.
    static func answer(_ cell: UnsafeRawBufferPointer, forbids: Bool = false) -> Answer {
        if cell.isEmpty { return .missing }
        switch meaning(of: cell) {
        case .affirms: return forbids ? .no : .yes
        case .denies: return forbids ? .yes : .no
        case .allows: return .yes
        case .forbids: return .no
        case .accepts: return forbids ? .unknown(CellText.excerpt(cell)) : .yes
        case .declines: return forbids ? .unknown(CellText.excerpt(cell)) : .no
        case nil: return .unknown(CellText.excerpt(cell))
        }
    }

    enum Meaning: Hashable {
        /// A yes or a no to whatever was asked.
        case affirms, denies
        /// Says itself that it may be published, or that it may not.
        case allows, forbids
        /// « d'accord », « je refuse »: of what, the heading says.
        case accepts, declines
    }

    /// Longer cells are sentences.
    static let longest = 64

    static func meaning(of cell: UnsafeRawBufferPointer) -> Meaning? {
        guard cell.count <= longest else { return nil }
        let label = FoldedLabel(utf8: cell)
        if label.text.isEmpty { return sign(CellText.string(cell)) }
        if let meaning = words[label.text] { return meaning }
        let first = label.words.first.map(String.init) ?? ""
        switch first {
        case "oui", "yes", "ok": return label.words.dropFirst().allSatisfy(politeness.contains) ? .affirms : nil
        // A no with more words is a no to publication, and nobody knows what it denies of a question that asks for a
        // refusal: « non, surtout pas ».
        case "non", "no", "nope", "jamais": return .declines
        default: return nil
        }
    }

    private static func sign(_ text: String) -> Meaning? {
        if ["✓", "✔", "☑", "☒", "×", "✔️", "✅", "☑️", "👍", "✖", "✖️"].contains(text) { return .affirms }
        if ["✗", "✘", "❌", "☐", "👎", "🚫"].contains(text) { return .denies }
        return nil
    }

    private static let words: [String: Meaning] = {
        var words: [String: Meaning] = [:]
        let lists: [(Meaning, [String])] = [
            (
                .affirms,
                [
                    "oui", "o", "yes", "y", "vrai", "true", "1", "x", "xx", "ok", "coche", "cochee", "checked", "tick",
                    "selected", "selectionne", "on", "absolument", "bien sur", "tout a fait", "v", "t", "yep", "okay",
                    "ui",
                ]
            ),
            (
                .denies,
                [
                    "non", "n", "no", "faux", "false", "0", "pas coche", "non coche", "decoche", "unchecked", "off",
                    "f", "nope",
                ]
            ),
            (
                .accepts,
                [
                    "d accord", "accord", "accepte", "accepte e", "acceptee", "agreed", "agree", "autorise",
                    "autorisee",
                    "j accepte", "j autorise", "je suis d accord", "je consens", "i agree", "consent", "consents",
                    "favorable", "accord donne",
                ]
            ),
            (
                .declines,
                [
                    "refus", "refuse", "refuse e", "refusee", "pas d accord", "je refuse", "je ne suis pas d accord",
                    "je n accepte pas", "je ne souhaite pas", "i refuse", "i do not agree", "disagree", "declined",
                    "oppose",
                    "surtout pas", "pas du tout", "opposee", "je m oppose", "defavorable", "je n autorise pas",
                    "je ne veux pas",
                ]
            ),
            (
                .allows,
                [
                    "publiable", "public", "publie", "publiee", "publique", "a publier", "published", "diffusable",
                    "oui publier", "non confidentiel",
                ]
            ),
            (
                .forbids,
                [
                    "prive", "privee", "private", "non publiable", "confidentiel", "confidentielle", "confidential",
                    "ne pas publier", "ne pas diffuser", "non publie", "a ne pas publier", "secret", "interne",
                    "usage interne", "pas public", "non public", "not public",
                ]
            ),
        ]
        for (meaning, list) in lists { for word in list { words[word] = meaning } }
        return words
    }()

    /// What may stand behind a yes without changing it; « oui, mais … » is no plain yes.
    private static let politeness: Set<Substring> = [
        "merci", "j", "je", "accepte", "autorise", "d", "accord", "suis", "bien", "sur", "tout", "a", "fait", "avec",
        "plaisir", "volontiers", "pour", "publication", "la", "publier", "oui", "yes", "ok", "consens", "i", "agree",
        "please", "of", "course", "sans", "probleme",
    ]
}
