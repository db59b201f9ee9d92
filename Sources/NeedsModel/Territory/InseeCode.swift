/// The INSEE code of a commune: five characters, text and never a number (« 01001 », « 2A004 »).
///
/// Source: Code officiel géographique. The form is checked, not that such a commune exists.
public struct InseeCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    /// Nil unless two digits or « 2A »/« 2B », then three digits. No repair is made here: a lost
    /// leading zero is the business of whoever reads what a person wrote.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 5 else { return nil }
        for (index, byte) in text.utf8.enumerated() {
            let isDigit = byte >= 48 && byte <= 57
            let isCorsica = index == 1 && (byte == 65 || byte == 66) && text.utf8.first == 50
            guard isDigit || isCorsica else { return nil }
        }
        rawValue = String(text)
    }

    /// « 90 », « 2A », « 971 »: the first two characters, three overseas.
    public var department: DepartmentCode { DepartmentCode(of: self) }

    /// Paris, Lyon and Marseille are one commune each: that of an arrondissement, itself otherwise.
    public var ofWholeCity: InseeCode {
        let whole =
            switch Int(rawValue) ?? 0 {
            case 75101...75120: "75056"
            case 69381...69389: "69123"
            case 13201...13216: "13055"
            default: rawValue
            }
        return InseeCode(whole) ?? self
    }

    public var description: String { rawValue }

    public static func < (left: InseeCode, right: InseeCode) -> Bool { left.rawValue < right.rawValue }
}
