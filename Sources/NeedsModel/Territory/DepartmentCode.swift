/// The number of a French department: « 01 »…« 95 », « 2A », « 2B », « 971 »…« 989 ».
public struct DepartmentCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    /// Nil unless the form is right; that the department exists is not checked.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
        switch bytes.count {
        case 2 where isDigit(bytes[0]) && isDigit(bytes[1]): break
        case 2 where bytes[0] == 50 && (bytes[1] == 65 || bytes[1] == 66): break
        case 3 where bytes[0] == 57 && (bytes[1] == 55 || bytes[1] == 56) && isDigit(bytes[2]): break
        default: return nil
        }
        rawValue = String(text)
    }

    init(of commune: InseeCode) {
        let isOverseas = commune.rawValue.hasPrefix("97") || commune.rawValue.hasPrefix("98")
        rawValue = String(commune.rawValue.prefix(isOverseas ? 3 : 2))
    }

    public var description: String { rawValue }

    public static func < (left: DepartmentCode, right: DepartmentCode) -> Bool { left.rawValue < right.rawValue }
}
