import GeoTypes
import Glibc
import NeedsModel

extension ExactArea {
    /// Boxes around the shape that do not cross the antimeridian, in degrees. Throws `unusableShape`.
    func boxes() throws -> [BoundingBox] {
        switch self {
        case .box(let box):
            guard [box.west, box.east].allSatisfy({ abs($0) <= 180 }),
                [box.south, box.north].allSatisfy({ abs($0) <= 90 }),
                box.south <= box.north
            else { throw NeedStoreError.unusableShape("box \(box.west),\(box.south),\(box.east),\(box.north)") }
            return box.split
        case .near(let centre, let radius):
            guard centre.isOnEarth, radius >= 0, radius <= 10_000_000 else {
                throw NeedStoreError.unusableShape("\(radius) m around \(centre.longitude), \(centre.latitude)")
            }
            return Self.boxes(around: centre, radius: radius)
        }
    }

    /// A degree of latitude is at least 110,574 m on the ellipsoid; one hundredth is added for safety.
    private static func boxes(around centre: Coordinate, radius: Double) -> [BoundingBox] {
        let height = radius / 110_574 * 1.01 + 1e-6
        let south = max(-90, centre.latitude - height)
        let north = min(90, centre.latitude + height)
        // The circle is widest at its edge nearer to the pole.
        let narrowest = cos(max(abs(south), abs(north)) * .pi / 180)
        let width = narrowest > 1e-6 ? radius / (111_319 * narrowest) * 1.01 + 1e-6 : 360
        guard width < 180 else { return [BoundingBox(west: -180, south: south, east: 180, north: north)] }
        func wrapped(_ longitude: Double) -> Double {
            longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude
        }
        return BoundingBox(
            west: wrapped(centre.longitude - width), south: south, east: wrapped(centre.longitude + width), north: north
        ).split
    }
}

extension BoundingBox {
    /// One or two boxes with `west <= east`.
    fileprivate var split: [BoundingBox] {
        guard west > east else { return [self] }
        return [
            BoundingBox(west: west, south: south, east: 180, north: north),
            BoundingBox(west: -180, south: south, east: east, north: north),
        ]
    }
}
