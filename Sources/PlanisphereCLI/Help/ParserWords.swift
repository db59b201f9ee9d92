import Planisphere
import Wording

/// What the argument parser says by itself, in the language of this run.
enum ParserWords {
    /// A help page.
    static func page(_ text: String, _ speech: Speech) -> String {
        let text = text.hasPrefix(overview) ? String(text.dropFirst(overview.count)) : text
        guard speech.language == .french else { return text }
        return spaced(replaced(text))
    }

    /// A complaint: what was wrong, then how the verb is used. `message` is the first part alone.
    static func complaint(_ text: String, message: String, _ speech: Speech) -> String {
        let rest = text.hasPrefix(prefix + message) ? text.dropFirst((prefix + message).count) : ""
        guard speech.language == .french else { return "planisphere: " + message + rest }
        return "planisphere: " + sentence(message) + replaced(String(rest))
    }

    private static let overview = "OVERVIEW: "
    private static let prefix = "Error: "

    private static func replaced(_ text: String) -> String {
        var text = text
        for piece in Phrases.Parser.pieces { text = text.replacing(piece.english, with: piece.french) }
        return text
    }

    /// Headings of sections, which stand alone on their line: « OPTIONS : ».
    private static func spaced(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasSuffix(":"), line.dropLast().allSatisfy({ $0.isUppercase }) else { return String(line) }
            return line.dropLast() + FrenchTypography.noBreakSpace + ":"
        }.joined(separator: "\n")
    }

    private static func sentence(_ message: String) -> String {
        for phrase in Phrases.Parser.messages {
            if let values = values(of: message, in: phrase.english) { return phrase(.french, values) }
        }
        return message
    }

    /// What stands at the place-holders of `pattern`, which count up from 0; nil when the text is of another form.
    private static func values(of text: String, in pattern: String) -> [String]? {
        var values: [String] = []
        var rest = text[...]
        var pattern = pattern[...]
        while let brace = pattern.firstIndex(of: "{") {
            guard rest.hasPrefix(pattern[..<brace]) else { return nil }
            rest = rest.dropFirst(pattern[..<brace].count)
            pattern = pattern[brace...].drop { $0 != "}" }.dropFirst()
            let literal = pattern.prefix { $0 != "{" }
            guard !literal.isEmpty else {
                values.append(String(rest))
                return values
            }
            let isLast = literal.endIndex == pattern.endIndex
            guard let found = isLast ? end(of: rest, literal) : rest.firstRange(of: literal) else { return nil }
            values.append(String(rest[..<found.lowerBound]))
            rest = rest[found.lowerBound...]
        }
        return rest == pattern ? values : nil
    }

    private static func end(of text: Substring, _ literal: Substring) -> Range<Substring.Index>? {
        guard text.hasSuffix(literal) else { return nil }
        return text.index(text.endIndex, offsetBy: -literal.count)..<text.endIndex
    }
}
