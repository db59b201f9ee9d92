/// What stood between a word and the one before it.
public struct Gap: OptionSet, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let space = Gap(rawValue: 1)
    public static let hyphen = Gap(rawValue: 2)
    public static let apostrophe = Gap(rawValue: 4)
    public static let dot = Gap(rawValue: 8)
    public static let slash = Gap(rawValue: 16)
    /// Comma, semicolon, colon, bar, line break, question and exclamation marks.
    public static let comma = Gap(rawValue: 32)
    public static let open = Gap(rawValue: 64)
    public static let close = Gap(rawValue: 128)

    /// A name never reaches across these.
    static let hard: Gap = [.comma, .open, .close]

    public var isHard: Bool { !isDisjoint(with: .hard) }

    /// « Belfort - Delle », « Belfort – Delle »: a dash that is not a hyphen.
    public var isSpacedDash: Bool { contains(.hyphen) && contains(.space) }
}
