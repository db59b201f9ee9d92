import GeoTypes
import NeedsModel
import SpatialStore
import TestSupport
import Testing

@Suite("Places in the store")
struct SpatialFilterTests {
    let temporary: TemporaryStore
    var store: NeedsStore { temporary.store }

    init() throws { temporary = try TemporaryStore() }

    private func total(_ shape: ExactArea) throws -> Int {
        var filter = OwnerFilter()
        filter.exactArea = shape
        return try store.counts(CountQuery(by: [], filter: filter)).total.needs
    }

    @Test("the commune around a position; a border belongs to the lower code; outside there is none")
    func containment() throws {
        for number in 1...12 {
            let middle = Position(
                x: Grid.origin.x + (Double(Grid.column(number)) + 0.5) * Grid.side,
                y: Grid.origin.y + (Double(Grid.row(number)) + 0.5) * Grid.side)
            #expect(try store.commune(containing: middle, on: .lambert93) == Grid.code(number))
        }
        let border = Position(x: Grid.origin.x + 1_000, y: Grid.origin.y + Grid.side)
        #expect(try store.commune(containing: border, on: .lambert93) == min(Grid.code(1), Grid.code(5)))
        #expect(try store.commune(containing: Position(x: 0, y: 0), on: .lambert93) == nil)
        // Degrees of a place 2.5 km into the grid, by PROJ.
        #expect(try store.commune(containing: Coordinate(longitude: 6.7, latitude: 40)) == nil)
    }

    @Test("adjacent communes share a line; a common corner is none")
    func adjacency() throws {
        #expect(try store.communes(adjacentTo: Grid.code(1)) == [Grid.code(2), Grid.code(5)].sorted())
        #expect(
            try store.communes(adjacentTo: Grid.code(6)) == [2, 5, 7, 10].map { Grid.code($0) }.sorted())
        #expect(throws: NeedStoreError.unknownPlace(level: .commune, code: "75056")) {
            try store.communes(adjacentTo: Grid.insee("75056"))
        }
    }

    @Test("communes are found by their centre, needs by their exact point where they have one")
    func published() throws {
        var need = PlacedNeed.sample("a", at: 1)
        let corner = Coordinate(longitude: 6.7001, latitude: 47.6001)
        need.concerns = .commune(1, point: corner)
        try store.upsert(need)
        let around = ExactArea.near(corner, radius: 100)
        #expect(try total(around) == 1)
        #expect(try store.communes(centredIn: around).isEmpty)
        #expect(try store.communes(centredIn: .near(Grid.centre(1), radius: 100)) == [Grid.code(1)])
        // It has a point, so its centre does not stand for it.
        #expect(try total(.near(Grid.centre(1), radius: 100)) == 0)
    }

    @Test("boxes find exactly the points inside, however they were indexed", arguments: [true, false])
    func exactPoints(inOneImport: Bool) throws {
        var random = SplitMix64(seed: 5)
        var needs: [(need: PlacedNeed, point: Coordinate)] = []
        for number in 0..<400 {
            let point = Coordinate(
                longitude: .random(in: 6.7...6.97, using: &random), latitude: .random(in: 47.6...47.73, using: &random))
            var need = PlacedNeed.sample("\(number)")
            need.concerns = .commune(1, point: point)
            needs.append((need, point))
        }
        if inOneImport {
            try store.importFile("a.csv") { for (need, _) in needs { try $0.upsert(need) } }
        } else {
            try store.importFile("a.csv") { for (need, _) in needs.prefix(150) { try $0.upsert(need) } }
            try store.importFile("b.csv") { for (need, _) in needs.suffix(250) { try $0.upsert(need) } }
        }
        #expect(try store.check().isSound)
        for _ in 0..<30 {
            let west = Double.random(in: 6.7...6.9, using: &random)
            let south = Double.random(in: 47.6...47.7, using: &random)
            let box = BoundingBox(
                west: west, south: south, east: west + .random(in: 0...0.1, using: &random),
                north: south + .random(in: 0...0.05, using: &random))
            let expected = needs.count { box.contains($0.point) }
            #expect(try total(.box(box)) == expected, "seed 5")
        }
    }

    @Test("a radius is in metres on the ellipsoid")
    func radius() throws {
        // One degree of longitude at 47.6225° north is 75,231 m (Vincenty on WGS 84), so 0.067° is 5,040 m;
        // 0.045° of latitude is 5,003 m.
        let centre = Grid.centre(1)
        #expect(try store.communes(centredIn: .near(centre, radius: 4_998)).count == 1)
        #expect(try store.communes(centredIn: .near(centre, radius: 5_035)).count == 2)
        #expect(try store.communes(centredIn: .near(centre, radius: 5_046)).count == 3)
    }

    @Test("a shape that is nowhere is refused, not searched")
    func unusable() throws {
        let shapes: [ExactArea] = [
            .box(BoundingBox(west: .nan, south: 0, east: 1, north: 1)),
            .box(BoundingBox(west: 6, south: 48, east: 7, north: 47)),
            .near(Coordinate(longitude: 6, latitude: 47), radius: .infinity),
            .near(Coordinate(longitude: 6, latitude: 147), radius: 1),
        ]
        for shape in shapes {
            #expect(throws: NeedStoreError.self) { try total(shape) }
        }
    }

    @Test("a box across the antimeridian and a circle around a pole find what is in them")
    func antimeridian() throws {
        var need = PlacedNeed.sample("a")
        need.concerns = .area(.outside, nil)
        need.concerns?.placement.point = Coordinate(longitude: 179.9, latitude: -17)
        try store.upsert(need)
        #expect(try total(.box(BoundingBox(west: 179, south: -18, east: -179, north: -16))) == 1)
        #expect(try total(.near(Coordinate(longitude: -179.9, latitude: -17), radius: 30_000)) == 1)
        #expect(try total(.near(Coordinate(longitude: 0, latitude: -90), radius: 9_000_000)) == 1)
    }
}
