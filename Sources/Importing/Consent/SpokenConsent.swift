import PlainText

/// Finds in what people write anywhere whether they speak of their words being published: « ne pas publier svp »,
/// « Je veux bien que mon avis soit publié ». One look at each byte; words are read only where a stem of
/// `SpokenConsent.opens` stands.
///
/// Not for two threads at once.
final class SpokenConsent {
    enum Speech: Hashable {
        case nothing
        /// A word of agreement stands there.
        case mentions
        /// Refuses publication, or agrees to it.
        case decides
    }

    private let text = ScannedText()

    /// Where publication is refused, in bytes; nil for nearly every text.
    func refusal(in bytes: UnsafeRawBufferPointer) -> Range<Int>? {
        guard Self.stem(in: bytes) == .publication else { return nil }
        text.set(bytes)
        return first { SpokenRefusal.range(text, at: $0) }.map(text.origin)
    }

    func speech(of cell: UnsafeRawBufferPointer) -> Speech {
        switch Self.stem(in: cell) {
        case .publication:
            if refusal(in: cell) != nil { return .decides }
            guard cell.count <= Self.longest else { return .nothing }
            return first { SpokenAgreement.range(text, at: $0) } == nil ? .mentions : .decides
        case .agreement: return cell.count <= Self.longest ? .mentions : .nothing
        case nil: return .nothing
        }
    }

    /// Bytes of a cell beyond which a mention is one of many words.
    private static let longest = 160

    private func first(_ find: (Int) -> Range<Int>?) -> Range<Int>? {
        for index in 0..<text.count where text[index].isLetter && text.isWordStart(index) {
            if let range = find(index) { return range }
        }
        return nil
    }

    private enum Stem { case publication, agreement }

    /// The weightiest stem at the beginning of a word. What is written of publication has no accent in these.
    private static func stem(in bytes: UnsafeRawBufferPointer) -> Stem? {
        var found: Stem?
        var isInside = false
        for index in bytes.indices {
            let byte = bytes[index] | 0x20
            let isLetter = byte.isLowercaseLetter || bytes[index] >= 0x80
            defer { isInside = isLetter }
            if isInside { continue }
            switch byte {
            case UInt8(ascii: "p"): if reads("publi", bytes, index) { return .publication }
            case UInt8(ascii: "d"):
                if reads("diffus", bytes, index) || reads("divulg", bytes, index) { return .publication }
            case UInt8(ascii: "g"): if reads("gard", bytes, index) { return .publication }
            case UInt8(ascii: "c"): if reads("confidenti", bytes, index) { return .publication }
            case UInt8(ascii: "a"):
                if reads("accept", bytes, index) || reads("accord", bytes, index) || reads("anonym", bytes, index)
                    || reads("autoris", bytes, index)
                {
                    found = .agreement
                }
            case UInt8(ascii: "r"): if reads("refus", bytes, index) { found = .agreement }
            case UInt8(ascii: "o"): if reads("oppos", bytes, index) { found = .agreement }
            default: break
            }
        }
        return found
    }

    private static func reads(_ stem: StaticString, _ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        let count = stem.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        return (0..<count).allSatisfy { bytes[index + $0] | 0x20 == stem.utf8Start[$0] }
    }
}
