import GeoMath
import GeoTypes
import Testing

@Suite("Geodesics")
struct GeodesicTests {
    @Test("from Flinders Peak to Buninyong is as far as Geoscience Australia publishes")
    func flindersPeak() {
        func degrees(_ whole: Double, _ minutes: Double, _ seconds: Double) -> Double {
            whole + minutes / 60 + seconds / 3_600
        }
        let flinders = Coordinate(longitude: degrees(144, 25, 29.52440), latitude: -degrees(37, 57, 3.72030))
        let buninyong = Coordinate(longitude: degrees(143, 55, 35.38390), latitude: -degrees(37, 39, 10.15610))
        #expect(abs(Geodesic.distance(flinders, buninyong) - 54_972.271) < 1e-3)
    }

    @Test("a degree of the equator, a quarter of a meridian, and near antipodes where Vincenty fails")
    func fundamental() {
        let origin = Coordinate(longitude: 0, latitude: 0)
        #expect(abs(Geodesic.distance(origin, Coordinate(longitude: 1, latitude: 0)) - 111_319.490_793) < 1e-5)
        #expect(abs(Geodesic.distance(origin, Coordinate(longitude: 0, latitude: 90)) - 10_001_965.729_3) < 1e-3)
        let antipode = Geodesic.distance(origin, Coordinate(longitude: 179.5, latitude: 0.5))
        #expect(abs(antipode - 19_936_288.579) < 1e-3)
        #expect(Geodesic.distance(origin, origin) == 0)
    }

    @Test("a kilometre of Lambert-93 in Belfort is a kilometre of ground within a metre, and not exactly")
    func scale() {
        let from = Position(x: 989_500, y: 6_733_500)
        let to = Position(x: 990_500, y: 6_733_500)
        let ground = Geodesic.distance(Lambert93.unproject(from), Lambert93.unproject(to))
        #expect(abs(ground - 1_000) < 1 && ground != 1_000)
    }

    @Test("a latitude beyond the poles and what is no number have no distance")
    func notANumber() {
        let belfort = Coordinate(longitude: 6.86, latitude: 47.64)
        #expect(Geodesic.distance(belfort, Coordinate(longitude: 6, latitude: 91)).isNaN)
        #expect(Geodesic.distance(belfort, Coordinate(longitude: .nan, latitude: 47)).isNaN)
        #expect(Geodesic.distance(belfort, Coordinate(longitude: .infinity, latitude: 47)).isNaN)
    }
}
