import PlainText

/// What a cell of a column « one box to tick » says.
enum TickMark {
    case set
    case unset
    /// Words of a person: « Autre : … ».
    case words

    static func reading(_ cell: String) -> TickMark {
        let label = FoldedLabel(cell).text
        if label.isEmpty { return signs.contains(cell) ? .set : .unset }
        if yes.contains(label) { return .set }
        return no.contains(label) ? .unset : .words
    }

    private static let yes: Set<String> = ["x", "y", "yes", "oui", "o", "1", "true", "vrai", "on", "checked", "coche"]
    private static let no: Set<String> = ["n", "no", "non", "0", "false", "faux", "off", "n a", "na"]
    private static let signs: Set<String> = ["✓", "✔", "☑", "☒", "×", "✔️", "✅"]
}
