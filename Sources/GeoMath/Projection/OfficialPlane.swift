/// The projected system French law prescribes for a department. The raw value is the EPSG code.
///
/// Source: decree 2000-1276 of 26 December 2000 as amended, article 1.
public enum OfficialPlane: Int, Sendable, Hashable, CaseIterable {
    /// RGF93 v1 / Lambert-93: metropolitan France.
    case lambert93 = 2154
    /// RGAF09 / UTM zone 20N: Guadeloupe, Martinique, Saint-Barthélemy, Saint-Martin.
    case antilles = 5490
    /// RGFG95 / UTM zone 22N: French Guiana.
    case guyane = 2972
    /// RGR92 / UTM zone 40S: Réunion.
    case reunion = 2975
    /// RGM04 / UTM zone 38S: Mayotte.
    case mayotte = 4471
    /// RGSPM06 / UTM zone 21N: Saint-Pierre-et-Miquelon.
    case saintPierre = 4467

    /// Code in the EPSG register, for `ProjTransform(epsg:)`.
    public var epsg: Int { rawValue }

    /// « EPSG:2154 ».
    public var authorityCode: String { "EPSG:\(rawValue)" }

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
