import CProj
import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Lambert-93")
struct Lambert93Tests {
    /// Figures of PROJ 9 (pyproj, EPSG:4326 → EPSG:2154), printed to the micrometre.
    static let known: [(place: String, coordinate: Coordinate, position: Position)] = [
        ("origin", 3, 46.5, 700_000, 6_600_000),
        ("Belfort", 6.8628, 47.6397, 989_928.758_337, 6_733_683.657_622),
        ("Dunkerque", 2.3768, 51.0344, 656_187.517_347, 7_104_472.923_960),
        ("Ouessant", -5.0996, 48.4585, 102_211.715_174, 6_848_267.189_141),
        ("Bonifacio", 9.1591, 41.3874, 1_216_141.469_539, 6_051_868.495_981),
        ("Lauterbourg", 8.2291, 48.9753, 1_082_524.795_489, 6_887_710.376_477),
        ("Hendaye", -1.7742, 43.3586, 313_005.656_520, 6_262_753.960_326),
        ("Paris", 2.3488, 48.8534, 652_216.625_996, 6_861_681.499_969),
    ].map { ($0.0, Coordinate(longitude: $0.1, latitude: $0.2), Position(x: $0.3, y: $0.4)) }

    @Test("the constants of the cone are those IGN publishes in NTG/71")
    func constants() {
        #expect(abs(Lambert93.cone.exponent - 0.725_607_765_0) < 1e-10)
        #expect(abs(Lambert93.cone.equatorRadius - 11_754_255.426) < 1e-3)
        #expect(abs(Lambert93.cone.apex.y - 12_655_612.050) < 1e-3)
    }

    @Test("known places are where PROJ puts them", arguments: known.indices)
    func knownPlaces(_ index: Int) {
        let (place, coordinate, position) = Self.known[index]
        let ours = Lambert93.project(coordinate)
        #expect(abs(ours.x - position.x) < 1e-6 && abs(ours.y - position.y) < 1e-6, "\(place): \(ours)")
        let back = Lambert93.unproject(position)
        #expect(
            abs(back.longitude - coordinate.longitude) < 1e-11 && abs(back.latitude - coordinate.latitude) < 1e-11)
    }

    @Test("a million places of metropolitan France are within a micrometre of PROJ, both ways")
    func proj() throws {
        let seed: UInt64 = 0x5EED_0020
        var random = SplitMix64(seed: seed)
        let coordinates = (0..<1_000_000).map { _ in
            Coordinate(
                longitude: .random(in: -5.2...9.7, using: &random), latitude: .random(in: 41.2...51.2, using: &random))
        }
        let theirs = try throughProj(coordinates, PJ_FWD)
        var worst = 0.0
        var worstBack = 0.0
        for (coordinate, position) in zip(coordinates, theirs) {
            let ours = Lambert93.project(coordinate)
            worst = max(worst, abs(ours.x - position.x), abs(ours.y - position.y))
            let back = Lambert93.unproject(position)
            worstBack = max(
                worstBack, abs(back.longitude - coordinate.longitude), abs(back.latitude - coordinate.latitude))
        }
        #expect(worst < 1e-6, "seed \(seed)")
        // A micrometre is 9·10⁻¹² degrees of latitude.
        #expect(worstBack < 9e-12, "seed \(seed)")
    }

    /// The array form of PROJ, straight from C: longitude and easting first.
    private func throughProj(_ coordinates: [Coordinate], _ direction: PJ_DIRECTION) throws -> [Position] {
        let context = proj_context_create()
        defer { proj_context_destroy(context) }
        let raw = try #require(proj_create_crs_to_crs(context, "EPSG:4326", "EPSG:2154", nil))
        defer { proj_destroy(raw) }
        let transform = try #require(proj_normalize_for_visualization(context, raw))
        defer { proj_destroy(transform) }
        var positions = coordinates.map { Position(x: $0.longitude, y: $0.latitude) }
        let stride = MemoryLayout<Position>.stride
        positions.withUnsafeMutableBytes { bytes in
            let x = bytes.baseAddress?.assumingMemoryBound(to: Double.self)
            let count = bytes.count / stride
            proj_trans_generic(
                transform, direction, x, stride, count, x.map { $0 + 1 }, stride, count, nil, 0, 0, nil, 0, 0)
        }
        return positions
    }

    @Test("the whole Earth comes back to where it was, and a turn more is the same place")
    func roundTrip() {
        let seed: UInt64 = 0x5EED_0021
        var random = SplitMix64(seed: seed)
        for _ in 0..<20_000 {
            let coordinate = Coordinate(
                longitude: .random(in: -180...180, using: &random), latitude: .random(in: -80...89.9, using: &random))
            let position = Lambert93.project(coordinate)
            let back = Lambert93.unproject(position)
            guard abs(back.longitude - coordinate.longitude) < 1e-9, abs(back.latitude - coordinate.latitude) < 1e-9
            else {
                Issue.record("seed \(seed): \(coordinate) came back as \(back)")
                return
            }
        }
        let turned = Lambert93.project(Coordinate(longitude: 6.75 - 360, latitude: 47.5))
        #expect(Planar.distance(turned, Lambert93.project(Coordinate(longitude: 6.75, latitude: 47.5))) < 1e-6)
    }

    @Test("what is no number stays none, and the far pole is infinitely far")
    func notANumber() {
        #expect(Lambert93.project(Coordinate(longitude: .nan, latitude: 47)).x.isNaN)
        #expect(Lambert93.project(Coordinate(longitude: 6, latitude: .nan)).y.isNaN)
        #expect(Lambert93.unproject(Position(x: .nan, y: 0)).latitude.isNaN)
        #expect(Lambert93.project(Coordinate(longitude: 3, latitude: -90)).y == -.infinity)
        #expect(abs(Lambert93.project(Coordinate(longitude: 3, latitude: 90)).y - Lambert93.cone.apex.y) < 1e-6)
    }

    @Test("a cone over the southern hemisphere agrees with PROJ")
    func southern() throws {
        // EPSG:3112, Geoscience Australia's cone, whose apex is in the south.
        let cone = ConformalConic(
            ellipsoid: .grs80, standardParallels: (-18, -36), origin: Coordinate(longitude: 134, latitude: 0),
            falseOrigin: Position(x: 0, y: 0))
        let transform = try ProjTransform(epsg: 3112)
        for (longitude, latitude) in [(134.0, -25.0), (115, -34), (153, -28), (147, -43)] {
            let coordinate = Coordinate(longitude: longitude, latitude: latitude)
            let theirs = try transform.project(coordinate)
            #expect(Planar.distance(cone.project(coordinate), theirs) < 1e-6)
            let back = cone.unproject(theirs)
            #expect(abs(back.longitude - longitude) < 1e-10 && abs(back.latitude - latitude) < 1e-10)
        }
    }
}
