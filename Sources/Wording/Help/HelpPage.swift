/// What `--help` says of a verb: one line, examples, and what a person should know before using it.
public struct HelpPage: Hashable, Sendable {
    /// A command line to copy, and what it does when that is not plain.
    struct Example: Hashable, Sendable {
        let command: String
        let purpose: Phrase?

        init(_ command: String, _ purpose: Phrase? = nil) {
            self.command = command
            self.purpose = purpose
        }
    }

    public let abstract: Phrase
    let examples: [Example]
    let remarks: [Phrase]

    init(_ abstract: Phrase, examples: [Example], remarks: [Phrase] = []) {
        self.abstract = abstract
        self.examples = examples
        self.remarks = remarks
    }

    /// Examples first, one a line, then the remarks. `further` stands at the end as it is.
    public func discussion(_ language: Language, further: String = "") -> String {
        let width = examples.map(\.command.count).max() ?? 0
        let lines = examples.map { example in
            guard let purpose = example.purpose else { return "  " + example.command }
            let gap = String(repeating: " ", count: width - example.command.count + 3)
            return "  " + example.command + gap + purpose(language)
        }
        var text = Phrases.Help.examples(language) + "\n" + lines.joined(separator: "\n")
        if !remarks.isEmpty { text += "\n\n" + remarks.map { $0(language) }.joined(separator: "\n") }
        return further.isEmpty ? text : text + "\n\n" + further
    }
}

extension Phrases {
    /// What `--help` says.
    public enum Help {}
}
