import PlainText

/// A title and a body as one text.
enum TitledText {
    /// Both when both say something; the body alone when it begins with the title's words.
    static func joined(_ title: String, _ body: String) -> String {
        if title.isEmpty { return body }
        if body.isEmpty { return title }
        let (head, all) = (FoldedLabel(title).text, FoldedLabel(body).text)
        if all == head || all.hasPrefix(head + " ") { return body }
        let isSentence = title.last.map { ".!?…:;".contains($0) } ?? false
        return title + (isSentence ? " " : ". ") + body
    }
}
