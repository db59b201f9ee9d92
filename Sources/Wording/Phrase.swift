/// One sentence in both languages. `{0}`, `{1}`… stand for what fills it.
public struct Phrase: Hashable, Sendable {
    public let french: String
    public let english: String

    public init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }

    /// The sentence, filled. A place-holder without an argument stays as it is, so that a test sees it.
    public func callAsFunction(_ language: Language, _ arguments: [String] = []) -> String {
        var rest = Substring(language == .french ? french : english)
        var text = ""
        // One pass: braces that an argument brings are words of somebody's and are not filled again.
        while let brace = rest.firstIndex(of: "{") {
            let number = rest[rest.index(after: brace)...].prefix { $0 != "}" }
            text += rest[..<brace]
            rest = rest[brace...]
            if number.endIndex < rest.endIndex, let index = Int(number), arguments.indices.contains(index) {
                text += arguments[index]
                rest = rest[number.endIndex...].dropFirst()
            } else {
                text.append(rest.removeFirst())
            }
        }
        return text + rest
    }
}

/// The table of strings: every sentence that citizens, facilitators and officials read, by subject.
/// Each subject is an extension in a file of its own.
public enum Phrases {}
