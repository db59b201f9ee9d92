/// What stood between a token and the one before it.
struct Gap: OptionSet, Sendable {
    let rawValue: UInt8

    static let space = Gap(rawValue: 1)
    static let hyphen = Gap(rawValue: 2)
    static let apostrophe = Gap(rawValue: 4)
    static let dot = Gap(rawValue: 8)
    static let slash = Gap(rawValue: 16)
    /// Comma, semicolon, colon, bar, line break, question and exclamation marks.
    static let comma = Gap(rawValue: 32)
    static let open = Gap(rawValue: 64)
    static let close = Gap(rawValue: 128)

    /// A name never reaches across these.
    static let hard: Gap = [.comma, .open, .close]

    var isHard: Bool { !isDisjoint(with: .hard) }

    /// « Belfort - Delle », « Belfort – Delle »: a dash that is not a hyphen.
    var isSpacedDash: Bool { contains(.hyphen) && contains(.space) }
}
