/// Guesses the encoding of a text from its head.
enum EncodingSniffer {
    struct Guess: Hashable, Sendable {
        var encoding: TextEncoding
        /// Bytes of the byte order mark to leave out; 0 when there is none.
        var markLength: Int
        /// Bytes of the other encoding are among them.
        var isMixed = false

        /// Not UTF-16; and a file that is Windows-1252 through and through is read as that and nothing else.
        var canBeMixed: Bool { encoding == .utf8 || isMixed }

        init(encoding: TextEncoding, markLength: Int, isMixed: Bool = false) {
            self.encoding = encoding
            self.markLength = markLength
            self.isMixed = isMixed
        }
    }

    /// A byte order mark decides; then the zero bytes of UTF-16; then the letters that are written in UTF-8 against the
    /// bytes that are in none of them: one stray byte does not undo a page of letters.
    /// - Throws: `empty`; `binary` when the head holds control bytes that no text holds.
    static func sniff(_ head: [UInt8]) throws(DelimitedTextError) -> Guess {
        guard !head.isEmpty else { throw .empty }
        if let format = binaryFormat(head) { throw .binary(format: format) }
        for encoding in [TextEncoding.utf8, .utf16LE, .utf16BE] {
            let mark = encoding.byteOrderMark
            if head.starts(with: mark) {
                guard head.count > mark.count else { throw .empty }
                return Guess(encoding: encoding, markLength: mark.count)
            }
        }
        if let wide = unmarkedUTF16(head) { return Guess(encoding: wide, markLength: 0) }
        guard !looksBinary(head) else { throw .binary(format: nil) }
        let found = head.withUnsafeBytes { UTF8Validity.evidence(in: $0) }
        let isMixed = found.letters > 0 && found.strays > 0
        return Guess(
            encoding: found.letters >= found.strays ? .utf8 : .windows1252, markLength: 0, isMixed: isMixed)
    }

    /// The formats that people send instead of a text, by their first bytes.
    static func binaryFormat(_ head: [UInt8]) -> String? {
        let signatures: [(name: String, bytes: [UInt8])] = [
            ("xlsx", [0x50, 0x4B, 0x03, 0x04]), ("xls", [0xD0, 0xCF, 0x11, 0xE0]),
            ("pdf", Array("%PDF".utf8)), ("gzip", [0x1F, 0x8B]), ("sqlite", Array("SQLite format 3".utf8)),
            ("png", [0x89, 0x50, 0x4E, 0x47]), ("jpeg", [0xFF, 0xD8, 0xFF]),
        ]
        return signatures.first { head.starts(with: $0.bytes) }?.name
    }

    /// Latin text in UTF-16 has a zero in every other byte.
    private static func unmarkedUTF16(_ head: [UInt8]) -> TextEncoding? {
        guard head.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in head.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = head.count / 2
        // An emoji may have a zero in the other place.
        if zeros.even * 20 <= zeros.odd, zeros.odd * 10 >= half * 7 { return .utf16LE }
        if zeros.odd * 20 <= zeros.even, zeros.even * 10 >= half * 7 { return .utf16BE }
        return nil
    }

    /// Some zeros may be an accident of one row (they are reported there); many, or many other control
    /// bytes, are no text.
    private static func looksBinary(_ head: [UInt8]) -> Bool {
        var controls = 0
        for byte in head where byte < 32 && !(byte >= 9 && byte <= 13) && byte != 27 && byte != 26 { controls += 1 }
        return controls * 50 > head.count
    }
}
