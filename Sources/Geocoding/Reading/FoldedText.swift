import PlainText

/// A text as the geocoder sees it: folded letters in one run, and tokens over them.
///
/// It is reused from text to text, so that reading a place allocates nothing.
struct FoldedText: Sendable {
    /// What is kept of one text: a place is never longer, and one cell may hold a megabyte.
    static let maximumLetters = 400
    static let maximumTokens = 48

    private(set) var letters: [UInt8] = []
    var tokens: [Token] = []
    /// The text went on after what was kept.
    private(set) var isTruncated = false
    /// Emoji or letters of another script were met.
    private(set) var hasForeignSigns = false
    /// A sign other than blanks was met, punctuation included.
    private(set) var hasSigns = false

    private var pendingGap: Gap = []
    private var runStart = 0
    private var runIsNumber = false

    init() {
        letters.reserveCapacity(Self.maximumLetters + 8)
        tokens.reserveCapacity(Self.maximumTokens)
    }

    /// Reads `text` anew.
    mutating func read(_ text: String, vocabulary: PlaceWords) {
        var text = text
        text.withUTF8 { read($0, vocabulary: vocabulary) }
    }

    /// - Complexity: O(bytes), and never more than a few kilobytes of them.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, vocabulary: PlaceWords) {
        forget()
        var index = 0
        // Blanks may precede a text at any length; a few kilobytes of them are enough to give up.
        let end = min(bytes.count, 8192)
        while index < end {
            let byte = bytes[index]
            let folded: LetterFolding.Folded
            if byte < 0x80 {
                folded = LetterFolding.fold(ascii: byte)
                if byte == 0x3F, isLostLetter(at: index, bytes) {
                    add(LetterFolding.lostLetter, isNumber: false, vocabulary)
                    index += 1
                    continue
                }
                hasSigns = hasSigns || byte > 0x20
                index += 1
            } else {
                let (value, length) = ScalarReader.scalar(at: index, of: bytes)
                folded = LetterFolding.fold(scalar: value)
                index += length
            }
            switch folded {
            case .letter(let letter): add(letter, isNumber: false, vocabulary)
            case .twoLetters(let first, let second):
                add(first, isNumber: false, vocabulary)
                add(second, isNumber: false, vocabulary)
            case .digit(let digit): add(digit, isNumber: true, vocabulary)
            case .gap(let gap):
                endRun(vocabulary)
                pendingGap.formUnion(gap)
            case .nothing: break
            case .lostLetter:
                hasSigns = true
                add(LetterFolding.lostLetter, isNumber: false, vocabulary)
            case .foreign:
                (hasForeignSigns, hasSigns) = (true, true)
                endRun(vocabulary)
                pendingGap.formUnion(.space)
            }
            if letters.count >= Self.maximumLetters || tokens.count >= Self.maximumTokens {
                isTruncated = true
                break
            }
        }
        endRun(vocabulary)
        if end < bytes.count { isTruncated = true }
    }

    private mutating func forget() {
        letters.removeAll(keepingCapacity: true)
        tokens.removeAll(keepingCapacity: true)
        (isTruncated, hasForeignSigns, hasSigns) = (false, false, false)
        (pendingGap, runStart, runIsNumber) = ([], 0, false)
    }

    /// « Montb?liard »: a question mark inside a word was a letter once.
    private func isLostLetter(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        return (bytes[index - 1] | 0x20).isLowercaseLetter && (bytes[index + 1] | 0x20).isLowercaseLetter
    }

    private mutating func add(_ byte: UInt8, isNumber: Bool, _ vocabulary: PlaceWords) {
        if letters.count == runStart {
            runIsNumber = isNumber
        } else if runIsNumber != isNumber {
            endRun(vocabulary)
            runIsNumber = isNumber
        }
        letters.append(byte)
    }

    private mutating func endRun(_ vocabulary: PlaceWords) {
        guard letters.count > runStart else { return }
        if tokens.count >= Self.maximumTokens {
            isTruncated = true
            return
        }
        if !runIsNumber { expandAbbreviation() }
        var token = Token(
            start: runStart, end: letters.count, gap: pendingGap, isNumber: runIsNumber, roles: [])
        if !runIsNumber { token.roles = vocabulary.roles(of: letters[runStart...]) }
        tokens.append(token)
        hasSigns = true
        runStart = letters.count
        pendingGap = []
    }

    /// « St », « Ste », « Hte »: written out, so that every later comparison sees one spelling.
    private mutating func expandAbbreviation() {
        let count = letters.count - runStart
        guard count == 2 || count == 3, letters[runStart + 1] == 0x74 else { return }
        let third = count == 2 ? 0 : letters[runStart + 2]
        switch (letters[runStart], third) {
        case (0x73, 0): letters.replaceSubrange(runStart..., with: "saint".utf8)
        case (0x73, 0x65): letters.replaceSubrange(runStart..., with: "sainte".utf8)
        case (0x73, 0x73): letters.replaceSubrange(runStart..., with: "saints".utf8)
        case (0x68, 0x65): letters.replaceSubrange(runStart..., with: "haute".utf8)
        case (0x68, 0): letters.replaceSubrange(runStart..., with: "haut".utf8)
        default: break
        }
    }
}
