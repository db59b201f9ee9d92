/// One sentence in both languages. `{0}`, `{1}`… stand for what fills it. `{0:besoin|besoins}` is the form that agrees
/// with the number that fills `{0}`. In French « de {0} » and « à {0} » meet what fills them as speech does
/// (« d’Andelnans », « au Val »).
public struct Phrase: Hashable, Sendable {
    /// With the no-break spaces that French printing wants.
    public let french: String
    public let english: String

    public init(_ french: String, _ english: String) {
        self.french = FrenchTypography.spaced(french)
        self.english = english
    }

    /// The sentence, filled. A place-holder without an argument stays as it is, so that a test sees it.
    public func callAsFunction(_ language: Language, _ arguments: [String] = []) -> String {
        var rest = Substring(language == .french ? french : english)
        var text = ""
        // One pass: braces that an argument brings are words of somebody's and are not filled again.
        while let brace = rest.firstIndex(of: "{") {
            let inside = rest[rest.index(after: brace)...].prefix { $0 != "}" }
            text += rest[..<brace]
            rest = rest[brace...]
            if inside.endIndex < rest.endIndex, let words = Phrase.filling(inside, arguments, language) {
                text = language == .french ? FrenchName(words).joined(to: text) : text + words
                rest = rest[inside.endIndex...].dropFirst()
            } else {
                text.append(rest.removeFirst())
            }
        }
        return text + rest
    }

    /// What takes the place of `{inside}`; nil when it is no place-holder, or nothing fills it.
    private static func filling(_ inside: Substring, _ arguments: [String], _ language: Language) -> String? {
        func argument(_ number: Substring) -> String? {
            Int(number).flatMap { arguments.indices.contains($0) ? arguments[$0] : nil }
        }
        if let words = argument(inside) { return words }
        guard let colon = inside.firstIndex(of: ":") else { return nil }
        let forms = inside[inside.index(after: colon)...].split(separator: "|", omittingEmptySubsequences: false)
        guard forms.count == 2, let number = argument(inside[..<colon]) else { return nil }
        return String(forms[language.countsAsOne(number) ? 0 : 1])
    }
}

/// The table of strings: every sentence that citizens, facilitators and officials read, by subject.
/// Each subject is an extension in a file of its own.
public enum Phrases {}
