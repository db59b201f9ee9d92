/// The SIREN of an EPCI: nine digits (INSEE, répertoire Sirene; list of the DGCL).
public struct SirenCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    /// Nil unless nine digits. The Luhn key is not checked.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 9, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        rawValue = String(text)
    }

    public var description: String { rawValue }

    public static func < (left: SirenCode, right: SirenCode) -> Bool { left.rawValue < right.rawValue }
}
