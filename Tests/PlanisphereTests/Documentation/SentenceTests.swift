import Testing

@Suite("Sentences that people read")
struct SentenceTests {
    /// Both languages of every `Phrase("…", "…")` of the table, as they stand in the sources.
    private static let phrases: [(french: String, english: String)] = {
        let source = (try? Checkout.sources(below: "Sources/Wording")) ?? ""
        return source.split(separator: "Phrase(", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            let parts = arguments(piece)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }()

    /// The string literals up to the closing parenthesis; pieces that are added with `+` are one.
    private static func arguments(_ text: Substring) -> [String] {
        var parts: [String] = []
        var part: String?
        var rest = text
        while let character = rest.popFirst() {
            switch character {
            case "\"":
                var literal = ""
                while let next = rest.popFirst(), next != "\"" {
                    literal.append(next)
                    if next == "\\", let escaped = rest.popFirst() { literal.append(escaped) }
                }
                part = (part ?? "") + literal
            case ",", ")":
                if let part { parts.append(part) }
                part = nil
                if character == ")" { return parts }
            case " ", "\n", "+": break
            default: return []
            }
        }
        return []
    }

    @Test("both languages of a sentence have the same place-holders")
    func placeHolders() {
        #expect(Self.phrases.count > 200)
        for (french, english) in Self.phrases {
            #expect(PlaceHolders.numbers(in: french) == PlaceHolders.numbers(in: english), "\(french) | \(english)")
        }
    }

    @Test("no sentence is empty in one language only, and none has two spaces")
    func spaces() {
        for (french, english) in Self.phrases {
            #expect(french.isEmpty == english.isEmpty, "\(french) | \(english)")
            for text in [french, english] {
                #expect(!text.contains("  "), "\(text)")
            }
        }
    }

    @Test("quotation marks are those of the language")
    func quotes() {
        for (french, english) in Self.phrases {
            #expect(!french.contains("“"), "\(french)")
            #expect(!english.contains("«"), "\(english)")
        }
    }

    @Test("the apostrophe is the typographic one")
    func apostrophes() {
        for (french, english) in Self.phrases {
            for text in [french, english] where text != "Voir '" && !text.contains("'{") {
                #expect(!text.contains(/[\p{L}]'[\p{L}]/), "\(text)")
            }
        }
    }

    @Test("a number before a noun agrees with it: no plain plural stands behind a place-holder")
    func agreement() {
        // Behind these stands no number, or one that is never below 2.
        let meant = [
            "octets", "dans", "hors", "sans", "niveaux", "mots", "sommets", "colonnes", "communes", "des", "possibles",
            "après",
        ]
        for (french, _) in Self.plainPhrases {
            for match in french.matches(of: #/\{\d\}(?: |\\u\{A0\})([a-zà-ÿ]+[sx])\b/#) {
                #expect(meant.contains(String(match.1)), "\(french)")
            }
        }
    }

    /// Phrases that are no half of a `CountedPhrase`.
    private static let plainPhrases: [(french: String, english: String)] = {
        let source = (try? Checkout.sources(below: "Sources/Wording")) ?? ""
        let pieces = source.split(separator: "Phrase(", omittingEmptySubsequences: false)
        return zip(pieces, pieces.dropFirst()).compactMap { before, piece in
            guard !before.hasSuffix("many: "), !before.hasSuffix("one: ") else { return nil }
            let parts = arguments(piece)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }()
}
