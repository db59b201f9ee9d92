/// Headings of forms: a code before the question, an option in brackets behind it.
enum FormHeading {
    /// « Q3. Thèmes » is « Thèmes »: a code of letters and digits, a point, a space.
    static func withoutCode(_ heading: String) -> String {
        guard let point = heading.firstRange(of: ". ") else { return heading }
        let code = heading[..<point.lowerBound]
        guard !code.isEmpty, code.utf8.count <= 20, code.utf8.allSatisfy(isCodeByte) else { return heading }
        return String(heading[point.upperBound...])
    }

    /// « Thèmes [Mobilité] » as question and option; nil without brackets at the end.
    static func option(_ heading: String) -> (question: String, option: String)? {
        guard heading.hasSuffix("]"), let opening = heading.lastIndex(of: "[") else { return nil }
        let option = heading[heading.index(after: opening)...].dropLast()
        return (withoutCode(String(heading[..<opening])), String(option))
    }

    private static func isCodeByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || byte == 95 || byte == 91 || byte == 93 || (97...122).contains(byte | 0x20)
    }
}
