import GeoMath
import GeoTypes
import Testing

@Suite("PROJ transforms")
struct ProjTransformTests {
    @Test("longitude and easting come first, also where the register says otherwise")
    func axisOrder() throws {
        // EPSG:3035 is defined northing first.
        let europe = try ProjTransform(epsg: 3035)
        let centre = try europe.project(Coordinate(longitude: 10, latitude: 52))
        #expect(abs(centre.x - 4_321_000) < 1e-6 && abs(centre.y - 3_210_000) < 1e-6)
    }

    @Test("each official plane is known and comes back", arguments: OfficialPlane.allCases)
    func officialPlanes(_ plane: OfficialPlane) throws {
        let centres: [OfficialPlane: Coordinate] = [
            .lambert93: Coordinate(longitude: 3, latitude: 46.5),
            .antilles: Coordinate(longitude: -61.5, latitude: 16.2),
            .guyane: Coordinate(longitude: -53, latitude: 4), .reunion: Coordinate(longitude: 55.5, latitude: -21.1),
            .mayotte: Coordinate(longitude: 45.2, latitude: -12.8),
            .saintPierre: Coordinate(longitude: -56.2, latitude: 46.8),
        ]
        let centre = try #require(centres[plane])
        let transform = try ProjTransform(epsg: plane.epsg)
        let position = try transform.project(centre)
        let back = try transform.unproject(position)
        #expect(abs(back.longitude - centre.longitude) < 1e-9 && abs(back.latitude - centre.latitude) < 1e-9)
        // A kilometre of plane is a kilometre of ground, within the 1 ‰ that these planes promise.
        let north = try transform.unproject(Position(x: position.x, y: position.y + 1_000))
        #expect(abs(Geodesic.distance(centre, north) - 1_000) < 1)
    }

    @Test("Lambert-93 through PROJ is Lambert-93 in closed form")
    func lambert93() throws {
        let transform = try ProjTransform(epsg: 2154)
        let place = Coordinate(longitude: 6.75, latitude: 47.5)
        #expect(try Planar.distance(transform.project(place), Lambert93.project(place)) < 1e-6)
    }

    @Test("old maps: the change of datum is made, never skipped")
    func datum() throws {
        // Lambert II étendu on NTF, at the Paris meridian: x would be 600 000 without a change of datum.
        // With the grid of IGN or, where it is not installed, its three parameters: within 5 m.
        let position = try ProjTransform(epsg: 27572).project(Coordinate(longitude: 2.3372291667, latitude: 48.8361))
        #expect(abs(position.x - 600_053) < 5, "\(position)")
    }

    @Test("a code that is not in the register is refused")
    func unknown() {
        let error = #expect(throws: GeoMathError.self) { try ProjTransform(epsg: 999_999) }
        guard case .unknownReferenceSystem(epsg: 999_999, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a reference system that is no plane is refused", arguments: [4326, 4978, 5720])
    func notAPlane(_ epsg: Int) {
        #expect(throws: GeoMathError.notAPlane(epsg: epsg)) { try ProjTransform(epsg: epsg) }
    }

    @Test("numbers without an answer are refused, and the next one is answered")
    func outOfRange() throws {
        let transform = try ProjTransform(epsg: 2154)
        for (longitude, latitude) in [(Double.nan, 47.0), (6, .infinity), (3, 95)] {
            let error = #expect(throws: GeoMathError.self) {
                try transform.project(Coordinate(longitude: longitude, latitude: latitude))
            }
            guard case .cannotTransform(epsg: 2154, _, _, let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(!reason.isEmpty)
        }
        #expect(try transform.project(Coordinate(longitude: 3, latitude: 46.5)).x == 700_000)
    }

    @Test(
        "a department has the plane that the law gives it",
        arguments: [
            ("90", 2154), ("01", 2154), ("2A", 2154), ("2B", 2154), ("95", 2154), ("971", 5490), ("972", 5490),
            ("973", 2972),
            ("974", 2975), ("975", 4467), ("976", 4471), ("978", 5490),
        ])
    func departments(_ code: String, _ epsg: Int) throws {
        #expect(try OfficialPlane(department: code).epsg == epsg)
    }

    @Test(
        "no plane is invented for what is no department",
        arguments: ["", "00", "20", "96", "979", "9", "9a", "２５", "+1"])
    func noDepartment(_ code: String) {
        #expect(throws: GeoMathError.noOfficialPlane(department: code)) { try OfficialPlane(department: code) }
    }
}
