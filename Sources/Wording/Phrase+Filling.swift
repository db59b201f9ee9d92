extension Phrase {
    /// The sentence with its place-holders filled in both languages: what passes from a use case to a face, which
    /// alone knows the language.
    public func filled(_ arguments: String...) -> Phrase {
        Phrase(self(.french, arguments), self(.english, arguments))
    }

    /// Likewise with arguments that are sentences themselves.
    public func filled(with arguments: Phrase...) -> Phrase {
        Phrase(self(.french, arguments.map(\.french)), self(.english, arguments.map(\.english)))
    }
}

extension CountedPhrase {
    public func filled(_ count: Int, _ arguments: String...) -> Phrase {
        Phrase(self(.french, count, arguments), self(.english, count, arguments))
    }
}
