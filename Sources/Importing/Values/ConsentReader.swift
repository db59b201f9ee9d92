import PlainText

/// What a cell says about publication.
enum ConsentReader {
    enum Answer { case yes, no, unknown(String), missing }

    static func answer(_ cell: UnsafeRawBufferPointer) -> Answer {
        let label = FoldedLabel(utf8: cell).text
        if label.isEmpty { return cell.isEmpty ? .missing : isTick(cell) ? .yes : .unknown(CellText.excerpt(cell)) }
        if yes.contains(label) { return .yes }
        if no.contains(label) { return .no }
        return .unknown(CellText.excerpt(cell))
    }

    private static let yes: Set<String> = [
        "oui", "o", "yes", "y", "vrai", "true", "1", "x", "ok", "d accord", "accord", "accepte", "accepte e", "agreed",
        "autorise", "j accepte", "oui j accepte", "publiable", "public",
    ]

    private static let no: Set<String> = [
        "non", "n", "no", "faux", "false", "0", "refus", "refuse", "refuse e", "pas d accord", "je refuse", "prive",
        "private", "non publiable", "confidentiel",
    ]

    /// ✓ ✔ ☑ ☒ ×
    private static func isTick(_ cell: UnsafeRawBufferPointer) -> Bool {
        ["✓", "✔", "☑", "☒", "×", "✔️", "✅"].contains(CellText.string(cell))
    }
}
