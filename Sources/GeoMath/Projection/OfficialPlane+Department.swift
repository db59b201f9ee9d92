public import GeoTypes

extension OfficialPlane {
    /// The plane of a department or collectivity by its INSEE code: « 90 », « 2A », « 971 ».
    /// - Throws: `noOfficialPlane` for any other text; the Pacific collectivities have laws of their own.
    public init(department: some StringProtocol) throws(GeoMathError) {
        switch String(department) {
        case "971", "972", "977", "978": self = .antilles
        case "973": self = .guyane
        case "974": self = .reunion
        case "975": self = .saintPierre
        case "976": self = .mayotte
        case "2A", "2B": self = .lambert93
        case let code where Self.isMetropolitan(code): self = .lambert93
        default: throw .noOfficialPlane(department: String(department))
        }
    }

    /// 01…95 without 20, which Corsica left in 1976.
    private static func isMetropolitan(_ code: String) -> Bool {
        let digits = code.utf8.map { Int($0) - 48 }
        guard digits.count == 2, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
        let number = digits[0] * 10 + digits[1]
        return (1...95).contains(number) && number != 20
    }
}
