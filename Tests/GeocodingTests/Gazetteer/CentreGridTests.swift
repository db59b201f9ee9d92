import GeoTypes
import NeedsModel
import Testing

@testable import Geocoding

@Suite("The nearest centre of a commune")
struct CentreGridTests {
    @Test("it is the one that a look at every centre finds, and none beyond five kilometres")
    func everyCentre() throws {
        let france = try PoleGazetteer.france()
        let grid = CentreGrid()
        for point in [(7.33, 47.75), (2.3522, 48.8566), (6.02, 47.24), (7.0999, 47.4999), (55.45, -20.93), (-30, 40)] {
            let place = Coordinate(longitude: point.0, latitude: point.1)
            var best: (row: Int, square: Double) = (-1, .infinity)
            france.forEachRow { number, row in
                let north = row.centre.latitude - place.latitude
                // Cosine of the latitudes above, near enough to order centres.
                let east = (row.centre.longitude - place.longitude) * (place.latitude < 0 ? 0.934 : 0.67)
                let square = north * north + east * east
                if square < best.square { best = (number, square) }
            }
            let isNear = best.square.squareRoot() * 111.195 < 5
            #expect(grid.nearest(to: place, in: france)?.row == (isNear ? best.row : nil), "\(point)")
        }
    }

    @Test("a point elsewhere in France names the commune whose centre is near, and says no more than that")
    func named() throws {
        let geocoder = try PoleGazetteer.geocoder()
        let placement = geocoder.place("47.75, 7.33")
        #expect(placement.status == .outside)
        #expect(placement.code == "68224")
        #expect(placement.reason.id == "point-near")
    }
}
