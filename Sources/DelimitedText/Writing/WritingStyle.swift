/// How a table is written for whom.
public struct WritingStyle: Hashable, Sendable {
    public var dialect: Dialect
    /// CR LF, or LF alone.
    public var endsLinesWithCRLF: Bool
    public var writesByteOrderMark: Bool
    public var usesDecimalComma: Bool
    /// Texts that a spreadsheet would run as a formula get a leading apostrophe.
    public var guardsFormulas: Bool

    public init(
        dialect: Dialect, endsLinesWithCRLF: Bool, writesByteOrderMark: Bool, usesDecimalComma: Bool,
        guardsFormulas: Bool = true
    ) {
        self.dialect = dialect
        self.endsLinesWithCRLF = endsLinesWithCRLF
        self.writesByteOrderMark = writesByteOrderMark
        self.usesDecimalComma = usesDecimalComma
        self.guardsFormulas = guardsFormulas
    }

    /// For programs: comma, LF, decimal point (RFC 4180 but for its CR LF, which every reader does without).
    public static let rfc4180 = WritingStyle(
        dialect: .comma, endsLinesWithCRLF: false, writesByteOrderMark: false, usesDecimalComma: false)

    /// For a double click in a French office: semicolon, CR LF, byte order mark, decimal comma.
    public static let excelFrench = WritingStyle(
        dialect: .semicolon, endsLinesWithCRLF: true, writesByteOrderMark: true, usesDecimalComma: true)
}
