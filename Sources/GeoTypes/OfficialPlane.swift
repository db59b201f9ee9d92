/// The projected system French law prescribes for a land. The raw value is the EPSG code.
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

    /// Code in the EPSG register.
    public var epsg: Int { rawValue }

    /// « EPSG:2154 ».
    public var authorityCode: String { "EPSG:\(rawValue)" }

    /// Degrees around the lands of the plane and their neighbours, with room to spare; no two boxes meet, so
    /// a coordinate alone tells its plane.
    public var region: BoundingBox {
        switch self {
        case .lambert93: BoundingBox(west: -10, south: 41, east: 11, north: 52)
        case .antilles: BoundingBox(west: -64, south: 14, east: -57, north: 19)
        case .guyane: BoundingBox(west: -55, south: 2, east: -49, north: 9)
        case .reunion: BoundingBox(west: 51, south: -26, east: 59, north: -18)
        case .mayotte: BoundingBox(west: 43, south: -15, east: 47, north: -11)
        case .saintPierre: BoundingBox(west: -58, south: 43, east: -55, north: 48)
        }
    }

    /// The plane in whose region the coordinate lies; nil anywhere else on the Earth, and for NaN.
    public init?(around coordinate: Coordinate) {
        guard let plane = Self.allCases.first(where: { $0.region.contains(coordinate) }) else { return nil }
        self = plane
    }
}
