import GeoMath
import GeoTypes
import Testing

@Suite("Reference systems of files")
struct CoordinateReferenceSystemTests {
    @Test(
        "a system is named as files and people name it",
        arguments: [
            ("EPSG:2154", 2154), ("epsg:3948", 3948), ("2056", 2056), (" 2154 ", 2154),
            ("urn:ogc:def:crs:EPSG::2154", 2154), ("urn:ogc:def:crs:EPSG:9.8.15:27572", 27572),
            ("http://www.opengis.net/def/crs/EPSG/0/2154", 2154), ("urn:ogc:def:crs:OGC:1.3:CRS84", 4326),
            ("OGC:CRS84", 4326), ("Lambert 93", nil), ("", nil), ("EPSG:", nil), ("ESRI:102110", nil),
            ("EPSG:99999999", nil),
        ] as [(String, Int?)])
    func names(_ text: String, _ code: Int?) {
        #expect(CoordinateReferenceSystem.code(in: text) == code)
    }

    /// Origins of the definitions, and the old observatory of Bern.
    @Test(
        "numbers of each system are where its definition says",
        arguments: [
            (2154, 700_000, 6_600_000, 3, 46.5), (3942, 1_700_000, 1_200_000, 3, 42),
            (3947, 1_700_000, 6_200_000, 3, 47), (3950, 1_700_000, 9_200_000, 3, 50),
            (2056, 2_600_000, 1_200_000, 7.438632, 46.951083), (2975, 500_000, 10_000_000, 57, 0),
            (4326, 6.86, 47.64, 6.86, 47.64), (4171, 6.86, 47.64, 6.86, 47.64),
        ] as [(Int, Double, Double, Double, Double)])
    func places(_ epsg: Int, _ x: Double, _ y: Double, _ longitude: Double, _ latitude: Double) throws {
        let system = try CoordinateReferenceSystem(epsg: epsg)
        let coordinate = try system.coordinate(Position(x: x, y: y))
        #expect(abs(coordinate.longitude - longitude) < 2e-5 && abs(coordinate.latitude - latitude) < 2e-5)
        let back = try system.position(coordinate)
        // The Swiss datum goes there and back by a rotation that is not quite its own inverse.
        #expect(abs(back.x - x) < 0.05 && abs(back.y - y) < 0.05)
    }

    @Test("codes that PROJ does not know, and systems that are heights, are refused")
    func unknown() {
        for code in [0, 999_999, 5720] {
            #expect(throws: GeoMathError.self) { try CoordinateReferenceSystem(epsg: code) }
        }
        #expect(throws: GeoMathError.self) {
            try CoordinateReferenceSystem.wgs84().coordinate(Position(x: 980_000, y: 6_700_000))
        }
    }

    @Test("exchanged axes and another system are told by their distance from home")
    func distance() throws {
        let home = BoundingBox(west: 6.6, south: 47.3, east: 7.1, north: 47.9)
        func distance(_ epsg: Int, _ x: Double, _ y: Double) throws -> DistanceFromHome {
            DistanceFromHome(
                of: Extent(minX: x, minY: y, maxX: x, maxY: y), in: try CoordinateReferenceSystem(epsg: epsg),
                from: home)
        }
        let there = try distance(2154, 989_000, 6_734_000)
        #expect(there.kilometres == 0 && !there.isImpossible)
        #expect(try distance(4326, 2.35, 48.85).isImpossible == false)
        let swapped = try distance(4326, 47.64, 6.86)
        #expect(swapped.isImpossible && swapped.isSwapped && swapped.kilometres > 5_000)
        let swappedPlane = try distance(2154, 6_734_000, 989_000)
        #expect(swappedPlane.isImpossible && swappedPlane.isSwapped)
        let wrongZone = try distance(3942, 989_000, 6_734_000)
        #expect(wrongZone.isImpossible && !wrongZone.isSwapped)
        let metres = try distance(4326, 989_000, 6_734_000)
        #expect(metres.kilometres == .infinity)
    }
}
