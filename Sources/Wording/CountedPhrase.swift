/// A phrase that agrees with a number, which fills `{0}`.
public struct CountedPhrase: Hashable, Sendable {
    public let one: Phrase
    public let many: Phrase

    public init(one: Phrase, many: Phrase) {
        self.one = one
        self.many = many
    }

    /// French counts 0 and 1 as one, English only 1. `arguments` fill `{1}`, `{2}`…
    public func callAsFunction(_ language: Language, _ count: Int, _ arguments: [String] = []) -> String {
        let isOne = language == .french ? (0...1).contains(count) : count == 1
        return (isOne ? one : many)(language, [language.integer(count)] + arguments)
    }
}
