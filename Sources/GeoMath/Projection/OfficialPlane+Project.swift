public import GeoTypes

extension OfficialPlane {
    private static let antillesGrid = TransverseMercator.utm(zone: 20, south: false)
    private static let guyaneGrid = TransverseMercator.utm(zone: 22, south: false)
    private static let reunionGrid = TransverseMercator.utm(zone: 40, south: true)
    private static let mayotteGrid = TransverseMercator.utm(zone: 38, south: true)
    private static let saintPierreGrid = TransverseMercator.utm(zone: 21, south: false)

    /// Nil for Lambert-93.
    private var grid: TransverseMercator? {
        switch self {
        case .lambert93: nil
        case .antilles: Self.antillesGrid
        case .guyane: Self.guyaneGrid
        case .reunion: Self.reunionGrid
        case .mayotte: Self.mayotteGrid
        case .saintPierre: Self.saintPierreGrid
        }
    }

    /// Degrees to metres of this plane, in closed form: no PROJ, nothing to set up. WGS 84 and the legal
    /// references are taken as equal, as PROJ takes them. Not checked: that the coordinate is there.
    public func project(_ coordinate: Coordinate) -> Position {
        grid?.project(coordinate) ?? Lambert93.project(coordinate)
    }

    /// Metres of this plane to degrees.
    public func unproject(_ position: Position) -> Coordinate {
        grid?.unproject(position) ?? Lambert93.unproject(position)
    }
}
