extension FrenchTypography {
    /// The spaces of a French sentence that may not break: before « : ; ! ? % ‰ » and units, inside « », in thousands.
    ///
    /// Every sentence of the table passes here when it is first used, so it works on bytes.
    public static func spaced(_ sentence: String) -> String {
        let bytes = Array(sentence.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 16)
        for (place, byte) in bytes.enumerated() {
            guard byte == 0x20, place > 0, place + 1 < bytes.count else {
                text.append(byte)
                continue
            }
            text += space(between: bytes[..<place], and: bytes[(place + 1)...]).utf8
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func space(between before: ArraySlice<UInt8>, and after: ArraySlice<UInt8>) -> String {
        guard let last = before.last, let next = after.first else { return " " }
        let endsWord = after.dropFirst().first.map { !isLetterOrDigit($0) } ?? true
        switch next {
        case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return endsWord ? narrowNoBreakSpace : " "
        case UInt8(ascii: ":"), UInt8(ascii: "%"): return endsWord ? noBreakSpace : " "
        default: break
        }
        if after.starts(with: closingQuote) || after.starts(with: perThousand) { return noBreakSpace }
        if before.count >= 2, before.suffix(2).elementsEqual(openingQuote) { return noBreakSpace }
        if isDigit(last), after.prefix(4).prefix(while: isDigit).count == 3 { return narrowNoBreakSpace }
        if isDigit(last) || last == UInt8(ascii: "}"), beginsWithUnit(after) { return noBreakSpace }
        return " "
    }

    private static func beginsWithUnit(_ text: ArraySlice<UInt8>) -> Bool {
        units.contains { unit in
            text.starts(with: unit) && text.dropFirst(unit.count).first.map { !isLetterOrDigit($0) } ?? true
        }
    }

    private static let openingQuote = Array("«".utf8)
    private static let closingQuote = Array("»".utf8)
    private static let perThousand = Array("‰".utf8)
    private static let units = ["km", "m", "m²", "hab", "octets", "octet"].map { Array($0.utf8) }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Any byte of a letter with an accent counts as a letter.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
    }
}
