import Wording

/// What an import says of itself when it is cut off: which files are kept.
struct ImportHolding {
    private let language: Language
    private var kept: [String] = []

    init(_ language: Language) {
        self.language = language
        Holding.announce(Phrases.Interruptions.nothing(language))
    }

    /// The file is read, and kept with the next breath.
    func isAboutToKeep(_ file: String) {
        Holding.announce(Phrases.Interruptions.perhaps(language, [language.list(kept + [file], most: 12), file]))
    }

    mutating func keeps(_ file: String) {
        kept.append(file)
        Holding.announce(Phrases.Interruptions.files(language, [language.list(kept, most: 12)]))
    }

    /// It was refused; what is kept is what was kept before.
    func keepsNot() {
        Holding.announce(
            kept.isEmpty
                ? Phrases.Interruptions.nothing(language)
                : Phrases.Interruptions.files(language, [language.list(kept, most: 12)]))
    }
}
