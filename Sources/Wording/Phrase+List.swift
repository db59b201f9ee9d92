extension Phrase {
    /// What somebody wrote, the same in both languages.
    public static func verbatim(_ text: String) -> Phrase { Phrase(text, text) }

    /// « a, b ou c »: alternatives.
    public static func list(_ items: [Phrase]) -> Phrase {
        guard let last = items.last, items.count > 1 else { return items.first ?? Phrase("", "") }
        let start = items.dropLast()
        return Phrase(
            start.map(\.french).joined(separator: ", ") + " ou " + last.french,
            start.map(\.english).joined(separator: ", ") + " or " + last.english)
    }
}
