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
        var text = language == .french ? french : english
        for (index, argument) in arguments.enumerated() {
            let pieces = text.split(separator: "{\(index)}", omittingEmptySubsequences: false)
            text = pieces.joined(separator: argument)
        }
        return text
    }
}

/// The table of strings: every sentence that citizens, facilitators and officials read, by subject.
/// Each subject is an extension in a file of its own.
public enum Phrases {}
