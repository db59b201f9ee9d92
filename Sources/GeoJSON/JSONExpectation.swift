/// What a JSON or GeoJSON text should have had where something else stands. The raw value is a stable name.
public enum JSONExpectation: String, Hashable, Sendable, CaseIterable {
    case value
    case string
    /// Inside a string, control characters must be escaped.
    case printableCharacter = "printable-character"
    case endOfString = "end-of-string"
    case escape
    case hexadecimalDigits = "hexadecimal-digits"
    case digit
    case numberWithoutLeadingZero = "number-without-leading-zero"
    case object
    case array
    case colon
    case commaOrBrace = "comma-or-brace"
    case commaOrBracket = "comma-or-bracket"
    case feature
    /// One of the members that a collection of features may have.
    case collectionMember = "collection-member"
    case featureCollection = "feature-collection"
    case endOfText = "end-of-text"
}
