/// A phrase that agrees with a number, which fills `{0}`.
public struct CountedPhrase: Hashable, Sendable {
    public let one: Phrase
    public let many: Phrase

    public init(one: Phrase, many: Phrase) {
        self.one = one
        self.many = many
    }

    /// `arguments` fill `{1}`, `{2}`…
    public func callAsFunction(_ language: Language, _ count: Int, _ arguments: [String] = []) -> String {
        (language.countsAsOne(Double(count)) ? one : many)(language, [language.integer(count)] + arguments)
    }
}
