import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Web Mercator")
struct WebMercatorTests {
    @Test("it agrees with PROJ's EPSG:3857 to a micrometre and comes back")
    func proj() throws {
        let seed: UInt64 = 0x5EED_0022
        var random = SplitMix64(seed: seed)
        let transform = try ProjTransform(epsg: 3857)
        for _ in 0..<2_000 {
            let coordinate = Coordinate(
                longitude: .random(in: -179.9...179.9, using: &random), latitude: .random(in: -85...85, using: &random))
            let ours = WebMercator.project(coordinate)
            let theirs = try transform.project(coordinate)
            let back = WebMercator.unproject(ours)
            guard Planar.distance(ours, theirs) < 1e-6, abs(back.latitude - coordinate.latitude) < 1e-11,
                abs(back.longitude - coordinate.longitude) < 1e-11
            else {
                Issue.record("seed \(seed): \(coordinate) is \(ours), PROJ says \(theirs)")
                return
            }
        }
    }

    @Test("the world is a square")
    func square() {
        let corner = WebMercator.project(Coordinate(longitude: 180, latitude: WebMercator.greatestLatitude))
        #expect(abs(corner.x - WebMercator.halfSide) < 1e-6 && abs(corner.y - WebMercator.halfSide) < 1e-6)
        #expect(WebMercator.project(Coordinate(longitude: 0, latitude: 90)).y == .infinity)
    }
}
