import GeoMath
import GeoTypes
import TestSupport
import Testing

@testable import SVGMap

@Suite("Labels inside areas")
struct LabelLayoutTests {
    @Test("never overlap each other or an obstacle, stay anchored in their area, and at their cap", arguments: 1...6)
    func apart(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let coverage = try SquareTerritory.coverage(columns: 8, rows: 10, seed: seed)
        let regions = (0..<coverage.areaCount).map { Int?(($0 % 8) / 4) }
        for format in PageFormat.all {
            let ground = Ground(coverage, region: regions, format: format)
            let obstacle = LabelBox(
                left: format.width * 0.6, top: format.height * 0.3, right: format.width * 0.7,
                bottom: format.height * 0.6)
            var layout = LabelLayout(ground: ground, format: format, obstacles: [obstacle])
            layout.place(
                (0..<coverage.areaCount).map { area in
                    PlaceName(
                        area: area, text: SquareTerritory.name(area),
                        population: Int.random(in: 50...30_000, using: &random))
                })
            let boxes = layout.labels.map(\.box) + [obstacle]
            #expect(layout.labels.count > 3 && layout.labels.count <= format.labelCap, "seed \(seed), \(format.id)")
            for (index, box) in boxes.enumerated() {
                #expect(!boxes[(index + 1)...].contains(where: box.intersects), "seed \(seed), \(format.id)")
            }
            for label in layout.labels {
                let rings = ground.shape(of: [label.area]).polygons.map { $0.exterior.vertices.map(ground.frame.page) }
                let middle = (label.box.top + label.box.bottom) / 2
                let inside = AreaScan(rings: rings).spans(at: middle).contains { $0.from < label.x && label.x < $0.to }
                #expect(inside, "seed \(seed), \(format.id), area \(label.area)")
            }
        }
    }

    @Test("the more important name is served first")
    func order() throws {
        let coverage = try SquareTerritory.coverage(columns: 2, rows: 2, seed: 1)
        let ground = Ground(coverage, region: [0, 0, 0, 0], format: .a4)
        func placed(_ names: [PlaceName]) -> [Int] {
            var layout = LabelLayout(ground: ground, format: .a4, obstacles: [])
            layout.place(names)
            return layout.labels.map(\.area)
        }
        let names = (0..<4).map { PlaceName(area: $0, text: "Lieu \($0)", population: 500) }
        #expect(placed(names) == [0, 1, 2, 3])
        #expect(placed(names.reversed()) == [3, 2, 1, 0])
    }

    @Test("no name is ever set below the floor: 5.5 points on paper, 22 pixels on the square")
    func floor() {
        for population in [nil, 0, 100, 2000, 5000, 15_000, 1_000_000] {
            #expect(CommuneType.style(population: population, in: .a4).size >= 5.5 * 0.3528)
            #expect(CommuneType.style(population: population, in: .square).size >= 22)
        }
    }

    @Test("a territory of very many vertices is drawn lighter, still without gaps")
    func lighter() throws {
        var random = SplitMix64(seed: 4)
        var parts = Coverage.Parts()
        // Two areas that share one long ragged border.
        let border = (0...12_000).map { step in
            GridPoint(x: 910_000 + Int32.random(in: -60...60, using: &random), y: 6_700_000 + Int32(step) * 4)
        }
        let (south, north) = (border[0], border[12_000])
        parts.arcs = [
            border, [north, GridPoint(x: 900_000, y: north.y), GridPoint(x: 900_000, y: south.y), south],
            [south, GridPoint(x: 920_000, y: south.y), GridPoint(x: 920_000, y: north.y), north],
        ]
        parts.areas = [[[[0, 1]]], [[[2, ~0]]]]
        parts.planes = [.lambert93, .lambert93]
        let coverage = try Coverage(parts)
        let ground = Ground(coverage, region: [0, 1], format: .a4)
        #expect(ground.coverage.pointCount < 9100)
        #expect(ground.coverage.borders { $0 }.inner.count == 1)
        #expect(ground.path(of: [0]).bytes.count < 80_000)
    }
}
