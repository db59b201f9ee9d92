/// What the cells of one column look like: yes and no, or something else. A look at a cell costs some nanoseconds; the
/// words of short ones are read once each.
struct AnswerTally {
    /// Cells that say yes or no, or agree, or refuse.
    private(set) var answers = 0
    private var zeros = 0
    private var ones = 0
    private(set) var others = 0
    /// Of the others, sentences that speak of agreement, and such as refuse publication or agree to it.
    private var mentions = 0
    private var decisions = 0

    mutating func count(_ cell: UnsafeRawBufferPointer, _ reader: inout AnswerReader) {
        if cell.isEmpty { return }
        // A column of texts: only what is as short as an answer may still be one.
        if others >= AnswerTally.texts, answers == 0, cell.count > AnswerTally.shortest {
            others += 1
            return
        }
        switch reader.kind(of: cell) {
        case .answer: answers += 1
        case .zero: zeros += 1
        case .one: ones += 1
        case .other: others += 1
        case .nothing: break
        }
    }

    /// For a column that is used for nothing: sentences count as well.
    mutating func countSpeech(_ cell: UnsafeRawBufferPointer, _ spoken: SpokenConsent) {
        switch spoken.speech(of: cell) {
        case .nothing: break
        case .mentions: mentions += 1
        case .decides: decisions += 1
        }
    }

    private static let texts = 2_000
    private static let shortest = 6

    /// Its cells are mostly yes and no. Figures 0 and 1 are answers when both stand there and nothing else, or beside
    /// words that are.
    var asksSomething: Bool {
        // One sentence that refuses publication is enough; words that only touch it must be half of all.
        if decisions > 0 || mentions > 1 && 2 * mentions >= answers + others { return true }
        if answers == 0 { return zeros > 0 && ones > 0 && others == 0 }
        return others <= 2 * answers
    }

    /// For a column taken for something else: next to nothing but yes and no, public and private, or ticks. « F » and
    /// « H » say who people are.
    var isAnswered: Bool {
        answers == 0 ? zeros > 0 && ones > 0 && others == 0 : 4 * others <= answers
    }

    /// For a column of consent: more is written there than yes and no.
    var isUnreadable: Bool { others > answers + zeros + ones }
}

/// Tells cells that answer from those that do not.
struct AnswerReader {
    enum Kind: Hashable { case answer, zero, one, other, nothing }

    private var cache = ByteKeyedCache<Kind>()

    mutating func kind(of cell: UnsafeRawBufferPointer) -> Kind {
        if cell.count > ConsentReader.longest { return .other }
        return cache.value(of: cell) { AnswerReader.read($0) }
    }

    private static func read(_ cell: UnsafeRawBufferPointer) -> Kind {
        let cell = CellText.trimmed(cell)
        if cell.isEmpty { return .nothing }
        if cell.count == 1, cell[0] == UInt8(ascii: "0") { return .zero }
        if cell.count == 1, cell[0] == UInt8(ascii: "1") { return .one }
        if ConsentReader.meaning(of: cell) != nil { return .answer }
        let first = CellText.string(cell).prefix { $0.isLetter }.lowercased()
        // « oui mais », « non, sauf le prénom », « ne sait pas »: answers all the same.
        return ["oui", "non", "yes", "no"].contains(first) ? .answer : .other
    }
}
