import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("The official planes in closed form")
struct TransverseMercatorTests {
    private static let places: [(OfficialPlane, Coordinate)] = [
        (.lambert93, Coordinate(longitude: 6.86, latitude: 47.64)),
        (.antilles, Coordinate(longitude: -61.55, latitude: 16.25)),
        (.antilles, Coordinate(longitude: -61.0, latitude: 14.6)),
        (.guyane, Coordinate(longitude: -53.1, latitude: 3.9)),
        (.reunion, Coordinate(longitude: 55.5, latitude: -21.1)),
        (.mayotte, Coordinate(longitude: 45.15, latitude: -12.83)),
        (.saintPierre, Coordinate(longitude: -56.3, latitude: 46.95)),
    ]

    @Test("every plane agrees with PROJ to a tenth of a millimetre around its territory, both ways")
    func againstPROJ() throws {
        var generator = SplitMix64(seed: 93)
        for (plane, place) in Self.places {
            let peer = try ProjTransform(epsg: plane.epsg)
            for _ in 0..<200 {
                let coordinate = Coordinate(
                    longitude: place.longitude + .random(in: -1.5...1.5, using: &generator),
                    latitude: place.latitude + .random(in: -1.5...1.5, using: &generator))
                let (ours, theirs) = (plane.project(coordinate), try peer.project(coordinate))
                #expect(Planar.distance(ours, theirs) < 1e-4, "\(plane) \(coordinate)")
                let back = plane.unproject(ours)
                #expect(abs(back.longitude - coordinate.longitude) < 1e-11)
                #expect(abs(back.latitude - coordinate.latitude) < 1e-11)
            }
        }
    }
}
