import GeoMath
import GeoTypes

/// Eastings and northings to degrees: by the reference system that a person named, else by the one that their
/// ranges tell. French offices give Lambert-93 or one of its nine conformal zones, Swiss ones LV95; degrees in
/// columns named x and y are degrees.
final class GridReader {
    enum Answer: Hashable {
        case found(Coordinate)
        /// No system has such numbers.
        case unknown
        /// A system has them, but not here; kilometres from the territory.
        case far(kilometres: Double, isSwapped: Bool)
    }

    /// The named system.
    let epsg: Int?
    private let home: BoundingBox?
    /// Made when the first numbers need them; nil for a code that PROJ does not know.
    private var systems: [Int: CoordinateReferenceSystem?] = [:]

    /// - Parameter home: around the centres of the territory; without it nothing is far.
    init(epsg: Int?, home: BoundingBox?) {
        self.epsg = epsg
        self.home = home
    }

    func coordinate(_ x: Double, _ y: Double) -> Answer {
        let position = Position(x: x, y: y)
        if let epsg { return checked(position, epsg) }
        let fitting = Self.systems(x, y, home)
        if fitting.count == 1 { return checked(position, fitting[0]) }
        if let nearest = fitting.min(by: { kilometres(position, $0) < kilometres(position, $1) }) {
            return checked(position, nearest)
        }
        // Exchanged, they would be numbers of a system: what that one makes of them as they are is far away.
        guard let other = Self.systems(y, x, home).first else { return .unknown }
        let answer = checked(position, other)
        if case .far = answer { return answer }
        return .unknown
    }

    /// Numbers that a file says are of this system.
    func checked(_ position: Position, _ epsg: Int) -> Answer {
        if epsg == CoordinateReferenceSystem.wgs84Code {
            // Nearly every point of nearly every file.
            let place = Coordinate(longitude: position.x, latitude: position.y)
            if let home, home.grown.contains(place) { return .found(place) }
        }
        guard let system = system(epsg), let coordinate = try? system.coordinate(position) else { return .unknown }
        guard let home, !home.grown.contains(coordinate) else { return .found(coordinate) }
        let distance = DistanceFromHome(of: Extent(position), in: system, from: home)
        let isFar = distance.isSwapped || distance.kilometres > Self.reach(epsg)
        return isFar ? .far(kilometres: distance.kilometres, isSwapped: distance.isSwapped) : .found(coordinate)
    }

    /// Kilometres beyond which numbers of the system are no place that people speak of: a zone is 222 km high,
    /// metropolitan France 1,000 km, and degrees reach everywhere.
    private static func reach(_ epsg: Int) -> Double {
        switch epsg {
        case CoordinateReferenceSystem.wgs84Code: .infinity
        case OfficialPlane.lambert93.epsg: 2_000
        default: DistanceFromHome.greatestKilometres
        }
    }

    private func kilometres(_ position: Position, _ epsg: Int) -> Double {
        guard let home, let system = system(epsg) else { return .infinity }
        return DistanceFromHome(of: Extent(position), in: system, from: home).kilometres
    }

    private func system(_ epsg: Int) -> CoordinateReferenceSystem? {
        if let made = systems[epsg] { return made }
        let made = epsg == CoordinateReferenceSystem.wgs84Code ? .wgs84() : try? CoordinateReferenceSystem(epsg: epsg)
        systems[epsg] = made
        return made
    }

    /// The systems that have such numbers on or near their lands, the likeliest first. Northings of the zones
    /// CC42…CC50 begin with the number of the zone less 41.
    private static func systems(_ x: Double, _ y: Double, _ home: BoundingBox?) -> [Int] {
        if abs(x) <= 180, abs(y) <= 90 { return [CoordinateReferenceSystem.wgs84Code] }
        var systems: [Int] = []
        if let home, let plane = OfficialPlane(around: home.middle), plane != .lambert93,
            plane.region.contains(plane.unproject(Position(x: x, y: y)))
        {
            systems.append(plane.epsg)
        }
        if (0...1_300_000).contains(x), (6_000_000...7_200_000).contains(y) {
            systems.append(OfficialPlane.lambert93.epsg)
        }
        let zone = (y / 1_000_000).rounded(.down)
        if (1...9).contains(zone), (0...400_000).contains(y - zone * 1_000_000), (1_000_000...2_300_000).contains(x) {
            systems.append(3_941 + Int(zone))
        }
        if (2_400_000...2_900_000).contains(x), (1_000_000...1_400_000).contains(y) { systems.append(2056) }
        return systems
    }
}

extension BoundingBox {
    /// Half a degree more on each side: what lies inside is looked at no further.
    fileprivate var grown: BoundingBox {
        BoundingBox(west: west - 0.5, south: south - 0.5, east: east + 0.5, north: north + 0.5)
    }

    fileprivate var middle: Coordinate {
        Coordinate(longitude: (west + east) / 2, latitude: (south + north) / 2)
    }
}

extension Extent {
    fileprivate init(_ position: Position) {
        self.init(minX: position.x, minY: position.y, maxX: position.x, maxY: position.y)
    }
}
