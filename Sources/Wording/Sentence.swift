/// A sentence with its values in it, in both languages: what a failure carries until somebody reads it.
public struct Sentence: Hashable, Sendable {
    public let french: String
    public let english: String

    /// A phrase, filled; parts that are sentences themselves are filled in their language.
    public init(_ phrase: Phrase, _ parts: Sentence...) { self.init(phrase, filledBy: parts) }

    public init(_ phrase: Phrase, filledBy parts: [Sentence]) {
        french = phrase(.french, parts.map(\.french))
        english = phrase(.english, parts.map(\.english))
    }

    /// A phrase that agrees with `count`; `parts` fill `{1}`, `{2}`…
    public init(_ phrase: CountedPhrase, _ count: Int, _ parts: Sentence...) {
        french = phrase(.french, count, parts.map(\.french))
        english = phrase(.english, count, parts.map(\.english))
    }

    /// Somebody's own words, or a name: the same in both languages.
    public init(verbatim words: String) {
        french = words
        english = words
    }

    /// A number, with its thousands apart.
    public init(_ number: Int) {
        french = Language.french.integer(number)
        english = Language.english.integer(number)
    }

    /// A number with fixed decimals.
    public init(_ number: Double, places: Int) {
        french = Language.french.decimal(number, places: places)
        english = Language.english.decimal(number, places: places)
    }

    /// A list that is whole, or says how many it leaves out.
    public init(_ items: [String], most: Int = 12) {
        french = Language.french.list(items, most: most)
        english = Language.english.list(items, most: most)
    }

    public func callAsFunction(_ language: Language) -> String { language == .french ? french : english }

    /// The same, as the beginning of a line.
    public var capitalised: Sentence {
        Sentence(Sentence.capitalised(french), Sentence.capitalised(english))
    }

    /// Two texts that a caller filled itself.
    public init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Sentence: ExpressibleByStringInterpolation {
    public init(stringLiteral words: String) { self.init(verbatim: words) }
}
