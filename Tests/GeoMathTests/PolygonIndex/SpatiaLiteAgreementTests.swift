import GeoMath
import GeoTypes
import TestSupport
import Testing

@Suite("Polygon index, against SpatiaLite")
struct SpatiaLiteAgreementTests {
    @Test(
        "a million random positions lie in the communes in which ST_Contains finds them",
        .enabled(if: SharedContours.isPresent, "the official contours are not beside the checkout"))
    func trueContours() throws {
        #expect(SharedContours.areas.count == 197)
        try expectAgreement(SharedContours.areas, count: 1_000_000, seed: 0x5EED_0010)
    }

    @Test("random positions lie in the areas of an invented country in which ST_Contains finds them")
    func inventedCountry() throws {
        let seed: UInt64 = 0x5EED_0011
        var random = SplitMix64(seed: seed)
        let areas = RandomAreas.country(&random, count: 10, commune: 2_500, origin: Position(x: 950_000, y: 6_700_000))
        try expectAgreement(areas, count: 100_000, seed: seed)
    }

    /// Every random position of the extent is asked of every commune whose extent holds it.
    private func expectAgreement(_ areas: [MultiPolygon<Position>], count: Int, seed: UInt64) throws {
        let index = try PolygonIndex(areas)
        let extent = try #require(index.extent)
        var random = SplitMix64(seed: seed)
        let positions = (0..<count).map { _ in
            Position(
                x: .random(in: extent.minX...extent.maxX, using: &random),
                y: .random(in: extent.minY...extent.maxY, using: &random))
        }
        let theirs = try ownersFromSpatiaLite(areas, index, positions)
        let ours = index.locate(positions)
        let differing = positions.indices.filter { ours[$0] != theirs[$0] }
        #expect(
            differing.isEmpty,
            "seed \(seed): \(differing.count), the first at \(differing.first.map { "\(positions[$0])" } ?? "-")")
        // Enough inside and enough outside, or the agreement says little.
        let located = ours.count { $0 >= 0 }
        #expect(located > count / 3 && located < count)
    }

    /// −1: in no area; −2: in more than one.
    private func ownersFromSpatiaLite(
        _ areas: [MultiPolygon<Position>], _ index: PolygonIndex, _ positions: [Position]
    ) throws -> [Int32] {
        let database = try SpatiaLiteDatabase()
        try database.execute("CREATE TABLE position (id INTEGER PRIMARY KEY, x REAL, y REAL); BEGIN")
        // In order of x, so that a commune reads one run of rows instead of a million.
        let order = positions.indices.sorted { positions[$0].x < positions[$1].x }
        try database.run(
            "INSERT INTO position VALUES (?, ?, ?)",
            order.enumerated().map { [.integer($0), .number(positions[$1].x), .number(positions[$1].y)] })
        var owners = [Int32](repeating: -1, count: positions.count)
        for (area, multi) in areas.enumerated() {
            guard let extent = index.extent(of: area) else { continue }
            let first = order.partitioningIndex { positions[$0].x >= extent.minX }
            let last = order.partitioningIndex { positions[$0].x > extent.maxX }
            // The same bytes first in every call: SpatiaLite then keeps the prepared geometry.
            try database.run(
                """
                SELECT id FROM position, (SELECT ST_GeomFromWKB(?1, 2154) AS area)
                WHERE id >= ?2 AND id < ?3 AND y BETWEEN ?4 AND ?5 AND ST_Contains(area, MakePoint(x, y, 2154))
                """,
                [
                    [
                        .bytes(multi.wellKnownBinary), .integer(first), .integer(last), .number(extent.minY),
                        .number(extent.maxY),
                    ]
                ]
            ) { row in
                let place = order[row[0]]
                owners[place] = owners[place] == -1 ? Int32(area) : -2
            }
        }
        return owners
    }
}

extension Array {
    /// The first place from which `isPast` holds to the end, by halving.
    fileprivate func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
