/// An agreement to publication in words: « J'accepte que mon avis soit publié ».
enum SpokenAgreement {
    static func range(_ text: ScannedText, at index: Int) -> Range<Int>? {
        let end = text.letterEnd(index)
        guard end - index >= 5, let form = PublicationWord(text.word(index..<end)) else { return nil }
        guard form == .infinitive || form == .participle || form == .noun else { return nil }
        let clause = Clause(text, before: index)
        return clause.words.contains(where: wishes.contains) ? clause.start..<end : nil
    }

    static let wishes: Set<String> = [
        "veux", "veut", "veulent", "voudrais", "voudrait", "voulons", "souhaite", "souhaitent", "souhaitons", "desire",
        "accord", "accepte", "acceptent", "acceptons", "autorise", "autorisent", "autorisons", "consens", "consent",
        "favorable", "want", "agree",
    ]
}
