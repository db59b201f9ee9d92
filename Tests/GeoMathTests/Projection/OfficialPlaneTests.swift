import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Official planes in closed form")
struct OfficialPlaneTests {
    @Test("a place tells its plane; the regions of two planes never meet, and most of the Earth is in none")
    func regions() {
        let places: [(Coordinate, OfficialPlane?)] = [
            (Coordinate(longitude: 6.86, latitude: 47.64), .lambert93),
            (Coordinate(longitude: 8.74, latitude: 41.92), .lambert93),
            (Coordinate(longitude: 55.45, latitude: -20.88), .reunion),
            (Coordinate(longitude: 45.23, latitude: -12.78), .mayotte),
            (Coordinate(longitude: -61.07, latitude: 14.61), .antilles),
            (Coordinate(longitude: -62.83, latitude: 17.9), .antilles),
            (Coordinate(longitude: -52.33, latitude: 4.93), .guyane),
            (Coordinate(longitude: -56.17, latitude: 46.78), .saintPierre),
            (Coordinate(longitude: 166.44, latitude: -22.27), nil), (Coordinate(longitude: .nan, latitude: 47), nil),
            (Coordinate(longitude: 47.64, latitude: 6.86), nil),
        ]
        for (place, plane) in places { #expect(OfficialPlane(around: place) == plane) }
        for (index, one) in OfficialPlane.allCases.enumerated() {
            for other in OfficialPlane.allCases.dropFirst(index + 1) {
                let (a, b) = (one.region, other.region)
                #expect(a.east < b.west || b.east < a.west || a.north < b.south || b.north < a.south)
            }
        }
    }

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
