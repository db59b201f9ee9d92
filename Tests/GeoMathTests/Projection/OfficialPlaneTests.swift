import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Official planes in closed form")
struct OfficialPlaneTests {
    @Test("each plane agrees with PROJ to a micrometre around its lands, both ways", arguments: OfficialPlane.allCases)
    func proj(_ plane: OfficialPlane) throws {
        let centre =
            switch plane {
            case .lambert93: Coordinate(longitude: 3, latitude: 46.5)
            case .antilles: Coordinate(longitude: -61.5, latitude: 16)
            case .guyane: Coordinate(longitude: -53, latitude: 4)
            case .reunion: Coordinate(longitude: 55.5, latitude: -21.1)
            case .mayotte: Coordinate(longitude: 45.2, latitude: -12.8)
            case .saintPierre: Coordinate(longitude: -56.2, latitude: 46.8)
            }
        let seed: UInt64 = 0x5EED_0023
        var random = SplitMix64(seed: seed)
        let transform = try ProjTransform(epsg: plane.epsg)
        for _ in 0..<2_000 {
            let coordinate = Coordinate(
                longitude: centre.longitude + .random(in: -3...3, using: &random),
                latitude: centre.latitude + .random(in: -3...3, using: &random))
            let theirs = try transform.project(coordinate)
            let back = plane.unproject(theirs)
            guard Planar.distance(plane.project(coordinate), theirs) < 1e-6,
                abs(back.longitude - coordinate.longitude) < 2e-11, abs(back.latitude - coordinate.latitude) < 1e-11
            else {
                Issue.record("seed \(seed): \(coordinate) is \(plane.project(coordinate)), PROJ says \(theirs)")
                return
            }
        }
    }
}
