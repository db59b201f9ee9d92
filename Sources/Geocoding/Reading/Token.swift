import PlainText

/// A run of letters or of digits, as offsets into the folded letters of its text.
struct Token: Sendable {
    var start: Int
    var end: Int
    var gap: Gap
    var isNumber: Bool
    var roles: WordRoles

    var count: Int { end - start }
}
