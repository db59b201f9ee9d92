/// What users and moderators said a text means: « chez Roger » → 90033.
///
/// Two spellings that fold to the same letters are one alias. A file has one `text;code` a line; `#` starts
/// a comment; the code is an INSEE code, a SIREN, a department number or the territory's id.
public struct AliasBook: Hashable, Sendable {
    public struct Alias: Hashable, Sendable {
        public var text: String
        public var code: String

        public init(text: String, code: String) {
            self.text = text
            self.code = code
        }
    }

    /// In the order in which they were learned.
    public private(set) var aliases: [Alias] = []
    private var rowOfLetters: [[UInt8]: Int] = [:]

    public init() {}

    public init(_ aliases: some Sequence<Alias>) {
        for alias in aliases { learn(alias.text, means: alias.code) }
    }

    /// Reads a file. An empty text or code is a bad line; whether the code exists is not checked here.
    public init(parsing text: String, file: String) throws(GeocodingError) {
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let trimmed = line.drop { $0 == " " || $0 == "\u{FEFF}" }
            guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
            guard let separator = trimmed.lastIndex(of: ";") else {
                throw .badLine(file: file, line: number + 1, text: String(line.prefix(80)))
            }
            let code = trimmed[trimmed.index(after: separator)...].filter { $0 != " " }
            let words = String(trimmed[..<separator])
            guard !code.isEmpty, !Self.letters(words).isEmpty else {
                throw .badLine(file: file, line: number + 1, text: String(line.prefix(80)))
            }
            learn(words, means: String(code))
        }
    }

    /// The later word wins. A text without a letter or digit is not learned.
    public mutating func learn(_ text: String, means code: String) {
        let letters = Self.letters(text)
        guard !letters.isEmpty else { return }
        if let row = rowOfLetters[letters] {
            aliases[row].code = code
        } else {
            rowOfLetters[letters] = aliases.count
            aliases.append(Alias(text: text, code: code))
        }
    }

    public func code(for text: String) -> String? { rowOfLetters[Self.letters(text)].map { aliases[$0].code } }

    /// The file again: a round trip keeps every alias.
    public var text: String {
        aliases.map { alias in
            alias.text.map { $0.isNewline ? " " : String($0) }.joined() + ";" + alias.code + "\n"
        }.joined()
    }

    static func letters(_ text: String) -> [UInt8] {
        var folded = FoldedText()
        folded.read(text, vocabulary: .french)
        return folded.letters
    }
}
