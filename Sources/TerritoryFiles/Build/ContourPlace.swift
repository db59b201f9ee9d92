import GeoMath
import GeoTypes
import NeedsModel

/// The reference system of the contours, and whether a contour is where its commune is.
struct ContourPlace {
    private let file: String
    /// Given by a person: it wins over what the file says.
    private let named: String?
    private var system: CoordinateReferenceSystem?

    init(file: String, named: String?) {
        self.file = file
        self.named = named
    }

    /// The polygon on the plane of its commune's land.
    ///
    /// - Parameter member: the name in an old `crs` member of the file.
    /// - Throws: `unknownReferenceSystem`; `contourElsewhere` for a contour hundreds of kilometres from its
    ///   commune's centre, or from the lands of its department when the table has no centres.
    mutating func polygon(
        _ polygon: Polygon<Coordinate>, of entry: CommuneRegister.Entry, on plane: OfficialPlane, member: String?
    ) throws(TerritoryError) -> Polygon<Position> {
        let system = try system(member)
        let given = polygon.mapVertices { Position(x: $0.longitude, y: $0.latitude) }
        if let extent = Extent(around: given.exterior.vertices) {
            let home = entry.centre.flatMap { BoundingBox(around: [$0]) } ?? plane.region
            let distance = DistanceFromHome(of: extent, in: system, from: home)
            if distance.isImpossible {
                throw .contourElsewhere(file: file, entry.code, distance, epsg: system.epsg)
            }
        }
        // What is drawn on the commune's own plane stays as it is, to the bit.
        if system.epsg == plane.epsg { return given }
        do throws(GeoMathError) {
            return try given.mapVertices { (position) throws(GeoMathError) in
                plane.project(try system.coordinate(position))
            }
        } catch {
            throw .contourElsewhere(
                file: file, entry.code,
                DistanceFromHome(
                    of: Extent(minX: .infinity, minY: .infinity, maxX: .infinity, maxY: .infinity), in: system,
                    from: plane.region), epsg: system.epsg)
        }
    }

    private mutating func system(_ member: String?) throws(TerritoryError) -> CoordinateReferenceSystem {
        if let system { return system }
        let made: CoordinateReferenceSystem
        if let name = named ?? member {
            guard let code = CoordinateReferenceSystem.code(in: name),
                let known = try? CoordinateReferenceSystem(epsg: code)
            else { throw .unknownReferenceSystem(file: file, name: name) }
            made = known
        } else {
            made = .wgs84()
        }
        system = made
        return made
    }
}
