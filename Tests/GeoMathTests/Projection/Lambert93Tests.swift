import GeoMath
import GeoTypes
import Testing

@Suite("Lambert-93")
struct Lambert93Tests {
    /// Figures of PROJ 9 (pyproj, EPSG:4326 → EPSG:2154), printed to the micrometre.
    static let known: [(place: String, coordinate: Coordinate, position: Position)] = [
        ("origin", Coordinate(longitude: 3, latitude: 46.5), Position(x: 700_000, y: 6_600_000)),
        ("Belfort", Coordinate(longitude: 6.8628, latitude: 47.6397), Position(x: 989_928.758337, y: 6_733_683.657622)),
        ("Dunkerque", Coordinate(longitude: 2.3768, latitude: 51.0344), Position(x: 656_187.517347, y: 7_104_472.923960)),
        ("Ouessant", Coordinate(longitude: -5.0996, latitude: 48.4585), Position(x: 102_211.715174, y: 6_848_267.189141)),
        ("Bonifacio", Coordinate(longitude: 9.1591, latitude: 41.3874), Position(x: 1_216_141.469539, y: 6_051_868.495981)),
        ("Lauterbourg", Coordinate(longitude: 8.2291, latitude: 48.9753), Position(x: 1_082_524.795489, y: 6_887_710.376477)),
        ("Hendaye", Coordinate(longitude: -1.7742, latitude: 43.3586), Position(x: 313_005.656520, y: 6_262_753.960326)),
        ("Paris", Coordinate(longitude: 2.3488, latitude: 48.8534), Position(x: 652_216.625996, y: 6_861_681.499969)),
    ]

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
}
