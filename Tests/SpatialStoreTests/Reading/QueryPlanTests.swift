import GeoTypes
import NeedsModel
import Testing

@testable import SpatialStore

/// SQLite never uses a spatial index by itself, and a partial index only when it can prove that it may:
/// the plans say what the queries really do.
@Suite("Query plans")
struct QueryPlanTests {
    let temporary: TemporaryStore

    init() throws {
        temporary = try TemporaryStore()
        var generator = RandomNeeds(seed: 3)
        let needs = (0..<300).map { generator.next(id: "n\($0)") }
        try temporary.store.importFile("a.csv") { for need in needs { try $0.upsert(need) } }
    }

    private func plan(_ sql: String) throws -> [String] { try temporary.store.queryPlan(sql) }

    @Test("the commune around a point is found through the R*Tree, then by its number")
    func containment() throws {
        let steps = try plan(SpatialSearch.containment)
        #expect(steps.first?.hasPrefix("SCAN box VIRTUAL TABLE INDEX 2:") == true)
        #expect(steps.contains { $0.hasPrefix("SEARCH commune USING INTEGER PRIMARY KEY") })
    }

    @Test("adjacent communes are found through the R*Tree")
    func adjacency() throws {
        let steps = try plan(SpatialSearch.adjacency)
        #expect(steps.contains { $0.hasPrefix("SEARCH self USING INTEGER PRIMARY KEY") })
        #expect(steps.contains { $0.hasPrefix("SCAN box VIRTUAL TABLE INDEX 2:") })
        #expect(steps.contains { $0.hasPrefix("SEARCH other USING INTEGER PRIMARY KEY") })
    }

    @Test(
        "communes in a box and near a place are found through the R*Tree",
        arguments: [
            ExactArea.box(BoundingBox(west: 6, south: 47, east: 7, north: 48)),
            .near(Coordinate(longitude: 6.8, latitude: 47.6), radius: 1_000),
        ])
    func shapes(shape: ExactArea) throws {
        let communes = try plan(SpatialSearch.communesSQL(shape))
        #expect(communes.first?.hasPrefix("SCAN box VIRTUAL TABLE INDEX 2:") == true)
        #expect(communes.contains { $0.hasPrefix("SEARCH commune USING INTEGER PRIMARY KEY") })
    }

    @Test("the queue reads only needs that wait")
    func queue() throws {
        let steps = try plan(StoredPlacement.waitingSQL)
        #expect(!steps.contains { $0 == "SCAN need" })
        #expect(steps.contains { $0.contains("need_awaiting_review") })
    }

    @Test("a need is found by its source and its id there")
    func key() throws {
        let steps = try plan("SELECT \(StoredNeed.columns) FROM need WHERE source_id = ? AND source_key = ?")
        #expect(steps.count == 1 && steps[0].hasPrefix("SEARCH need USING INDEX need_by_key"))
    }
}
