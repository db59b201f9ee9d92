import GeoTypes
import Testing

@testable import GeoMath

@Suite("Polygon index")
struct PolygonIndexTests {
    static func square(_ x: Double, _ y: Double, _ side: Double) -> Ring<Position> {
        Ring([
            Position(x: x, y: y), Position(x: x + side, y: y), Position(x: x + side, y: y + side),
            Position(x: x, y: y + side),
        ])
    }

    /// Two communes with one border at x = 10, a lake and an island commune in it, an exclave far away.
    static let areas = [
        MultiPolygon([
            Polygon(exterior: square(0, 0, 10), holes: [square(2, 2, 4)]), Polygon(exterior: square(100, 100, 1)),
        ]),
        MultiPolygon([Polygon(exterior: square(10, 0, 10))]),
        MultiPolygon([Polygon(exterior: square(3, 3, 1))]),
    ]

    @Test(
        "inside, in a hole, on an island, in an exclave, outside",
        arguments: [
            (1.0, 1.0, 0), (15, 5, 1), (2.5, 2.5, nil), (3.5, 3.5, 2), (100.5, 100.5, 0), (50, 50, nil), (-1, 5, nil),
        ] as [(Double, Double, Int?)])
    func places(_ x: Double, _ y: Double, _ expected: Int?) throws {
        #expect(try PolygonIndex(Self.areas).locate(x: x, y: y) == expected)
    }

    @Test(
        "borders belong to their area, and to the first where two meet",
        arguments: [
            (0.0, 5.0, 0), (10, 5, 0), (20, 5, 1), (10, 0, 0), (10, 10, 0), (20, 10, 1), (2, 3, 0), (6, 6, 0),
            (3, 3.5, 2),
            (101, 101, 0),
        ] as [(Double, Double, Int?)])
    func borders(_ x: Double, _ y: Double, _ expected: Int?) throws {
        #expect(try PolygonIndex(Self.areas).locate(x: x, y: y) == expected)
        // The rule is the order of the list: turned around, the other commune has the border.
        let reversed = try PolygonIndex(Self.areas.reversed())
        if x == 10 { #expect(reversed.locate(x: x, y: y) == 1) }
    }

    @Test("one ulp beyond a border is beyond it")
    func ulp() throws {
        let index = try PolygonIndex(Self.areas)
        #expect(index.locate(x: (10.0).nextUp, y: 5) == 1)
        #expect(index.locate(x: (20.0).nextUp, y: 5) == nil)
        #expect(index.locate(x: 5, y: (-0.0).nextDown) == nil)
        #expect(index.locate(x: (2.0).nextUp, y: 3) == nil)
    }

    @Test("a slanted border is decided exactly on either side of each double")
    func slanted() throws {
        // Through (0, 0) with slope 1/3: at x = 3k the border has whole y.
        let low = MultiPolygon([
            Polygon(exterior: Ring([Position(x: 0, y: 0), Position(x: 300, y: 0), Position(x: 300, y: 100)]))
        ])
        let high = MultiPolygon([
            Polygon(exterior: Ring([Position(x: 0, y: 0), Position(x: 300, y: 100), Position(x: 0, y: 100)]))
        ])
        let index = try PolygonIndex([low, high])
        for k in 1...99 {
            let (x, y) = (Double(3 * k), Double(k))
            #expect(index.locate(x: x, y: y) == 0)
            #expect(index.locate(x: x, y: y.nextUp) == 1)
            #expect(index.locate(x: x.nextDown, y: y) == 1)
            #expect(index.locate(x: x.nextUp, y: y) == 0)
        }
    }

    @Test("what is no number is nowhere", arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
    func notANumber(_ value: Double) throws {
        let index = try PolygonIndex(Self.areas)
        #expect(index.locate(x: value, y: 5) == nil)
        #expect(index.locate(x: 5, y: value) == nil)
        #expect(index.locate([Position(x: value, y: value)]) == [-1])
        if !value.isFinite { #expect(index.nearest(to: Position(x: 5, y: value)) == nil) }
    }

    @Test("no areas, areas without rings and rings of two positions hold nothing")
    func nothing() throws {
        let line = Ring([Position(x: 0, y: 0), Position(x: 1, y: 1)])
        for areas in [[], [MultiPolygon([])], [MultiPolygon([Polygon(exterior: line)])]] as [[MultiPolygon<Position>]] {
            let index = try PolygonIndex(areas)
            #expect(index.count == areas.count && index.extent == nil)
            #expect(index.locate(x: 0, y: 0) == nil)
            #expect(index.nearest(to: Position(x: 0, y: 0)) == nil)
        }
    }

    @Test("areas keep their place in the list when one of them is empty")
    func emptyBetween() throws {
        let index = try PolygonIndex([MultiPolygon([]), Self.areas[0], MultiPolygon([]), Self.areas[1]])
        #expect(index.locate(x: 1, y: 1) == 1 && index.locate(x: 15, y: 5) == 3)
        #expect(index.extent(of: 0) == nil && index.extent(of: 3)?.minX == 10 && index.extent(of: 4) == nil)
    }

    @Test("a flat area has only its border")
    func flat() throws {
        let flat = Ring([Position(x: 0, y: 0), Position(x: 9, y: 3), Position(x: 6, y: 2)])
        let index = try PolygonIndex([MultiPolygon([Polygon(exterior: flat)])])
        #expect(index.locate(x: 3, y: 1) == 0 && index.locate(x: 3, y: (1.0).nextUp) == nil)
        let level = Ring([Position(x: 0, y: 7), Position(x: 9, y: 7), Position(x: 4, y: 7)])
        #expect(try PolygonIndex([MultiPolygon([Polygon(exterior: level)])]).locate(x: 8, y: 7) == 0)
    }

    @Test("a vertex that is no number is refused with its area", arguments: [Double.nan, .infinity, 1.1e12])
    func refused(_ value: Double) {
        let ring = Ring([Position(x: 0, y: 0), Position(x: 1, y: 0), Position(x: value, y: 1)])
        let error = #expect(throws: GeoMathError.self) {
            try PolygonIndex([Self.areas[0], MultiPolygon([Polygon(exterior: ring)])])
        }
        guard case .vertexOutOfRange(area: 1, let x, y: 1) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(x == value || x.isNaN && value.isNaN)
    }

    @Test("the nearest area says how far outside a position is")
    func nearest() throws {
        let index = try PolygonIndex(Self.areas)
        let east = try #require(index.nearest(to: Position(x: 24, y: 13)))
        #expect(east.area == 1 && east.distanceMetres == 5)
        let inside = try #require(index.nearest(to: Position(x: 3.5, y: 3.5)))
        #expect(inside.area == 2 && inside.distanceMetres == 0)
        let between = try #require(index.nearest(to: Position(x: 10, y: -2)))
        #expect(between.area == 0 && between.distanceMetres == 2)
        let far = try #require(index.nearest(to: Position(x: 1e12, y: 100.5)))
        #expect(far.area == 0 && far.distanceMetres == 1e12 - 101)
    }

    @Test("hundreds of areas that all overlap get a coarser grid, not all the memory")
    func overlapping() throws {
        let slivers = (0..<600).map { place in
            let shift = Double(place)
            return MultiPolygon([
                Polygon(
                    exterior: Ring([
                        Position(x: shift, y: 0), Position(x: 100_000 - shift, y: 100_000),
                        Position(x: shift + 1, y: 0),
                    ]))
            ])
        }
        let index = try PolygonIndex(slivers)
        #expect(index.tables.grid.columns * index.tables.grid.rows < 20_000)
        #expect(index.locate(x: 300, y: 0) == 299)
        #expect(index.locate(x: 50_000, y: 50_000) == 0)
    }
}
