public import Wording

/// What a use case throws: a name of the table and what fills its sentence.
public struct Failure: Error, Hashable, Sendable {
    public let name: FailureName
    let words: Sentence

    /// `arguments` are values or names: the same in both languages.
    public init(_ name: FailureName, _ arguments: String...) {
        self.init(name, filledBy: arguments.map { Sentence(verbatim: $0) })
    }

    /// `parts` are values and sentences.
    public init(_ name: FailureName, _ parts: Sentence...) {
        self.init(name, filledBy: parts)
    }

    public init(_ name: FailureName, filledBy parts: [Sentence]) {
        self.name = name
        words = Sentence(name.phrase, filledBy: parts)
    }

    public func sentence(_ language: Language) -> String { words(language) }
}
