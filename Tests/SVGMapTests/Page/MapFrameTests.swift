import GeoTypes
import Testing

@testable import SVGMap

@Suite("The frame of the map")
struct MapFrameTests {
    /// The pole's: 41.07 × 55.56 km.
    private let pole = Extent(minX: 970_571, minY: 6_698_622, maxX: 1_011_641, maxY: 6_754_182)

    @Test(
        "the pole is at the scales that suit it", arguments: [(PageFormat.a4, 300_000), (.a3, 210_000), (.a0, 75_000)])
    func scales(format: PageFormat, denominator: Int) {
        let frame = MapFrame(extent: pole, format: format)
        #expect(frame.denominator == denominator)
        let (northWest, southEast) = (
            frame.page(Position(x: pole.minX, y: pole.maxY)), frame.page(Position(x: pole.maxX, y: pole.minY))
        )
        #expect(northWest.x >= format.mapBox.x - 1 && southEast.y <= format.height - 8)
    }

    @Test("on A4 the pole lies where the plate has it, to a twentieth of a millimetre")
    func place() {
        let point = MapFrame(extent: pole, format: .a4).page(Position(x: 970_571.1, y: 6_754_182.1))
        #expect(abs(point.x - 134) < 0.1 && abs(point.y - 12.4) < 0.15, "\(point)")
    }

    @Test("other territories take the roundest scale that fits")
    func round() {
        #expect(MapFrame.roundScale(atLeast: 301_600, suited: 300_000) == 400_000)
        #expect(MapFrame.roundScale(atLeast: 301_400, suited: 300_000) == 300_000)
        #expect(MapFrame.roundScale(atLeast: 1_100_000, suited: 300_000) == 1_250_000)
        #expect(MapFrame.roundScale(atLeast: 7100, suited: nil) == 7500)
    }

    @Test("a territory of a point does not divide by nothing")
    func point() {
        let frame = MapFrame(
            extent: Extent(minX: 5, minY: 5, maxX: 5, maxY: 5), format: .square)
        #expect(frame.page(Position(x: 5, y: 5)).x.isFinite)
    }
}
