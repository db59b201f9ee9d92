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

    private func resolved(_ filter: NeedFilter) throws -> ResolvedFilter { try temporary.store.resolved(filter) }

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
        "needs in a box and near a place are found through the R*Tree",
        arguments: [
            AreaFilter.Shape.box(BoundingBox(west: 6, south: 47, east: 7, north: 48)),
            .near(Coordinate(longitude: 6.8, latitude: 47.6), radius: 1_000),
        ])
    func shapes(shape: AreaFilter.Shape) throws {
        let needs = try plan(SpatialSearch.needsSQL(shape, role: nil))
        #expect(needs.first?.hasPrefix("SCAN box VIRTUAL TABLE INDEX 2:") == true)
        #expect(needs.contains { $0.hasPrefix("SEARCH need_point USING INTEGER PRIMARY KEY") })
        #expect(needs.contains { $0.hasPrefix("SEARCH need USING INTEGER PRIMARY KEY") })
        let communes = try plan(SpatialSearch.communesSQL(shape))
        #expect(communes.first?.hasPrefix("SCAN box VIRTUAL TABLE INDEX 2:") == true)
        #expect(communes.contains { $0.hasPrefix("SEARCH commune USING INTEGER PRIMARY KEY") })
    }

    @Test("a count that the tally does not hold reads the index of published needs and never the table")
    func passes() throws {
        let whole = try plan(try resolved(NeedFilter()).countSQL([.place, .theme, .month]))
        #expect(whole == ["SCAN need USING COVERING INDEX need_published"])
        var filter = NeedFilter()
        filter.communes = [Grid.code(1)]
        filter.themes = ["mobilite"]
        let cell = try plan(try resolved(filter).countSQL([.month]))
        #expect(cell == ["SEARCH need USING COVERING INDEX need_published (place_id=? AND theme_id=?)"])
    }

    @Test("the tally is read by its face")
    func tally() throws {
        let steps = try plan("SELECT place_id, needs FROM tally WHERE slice = 1")
        #expect(steps == ["SEARCH tally USING PRIMARY KEY (slice=?)"])
    }

    @Test("needs of a commune come from the index, all needs in order of the table without a sort")
    func streams() throws {
        #expect(try plan(try resolved(NeedFilter()).streamSQL()) == ["SCAN need"])
        var filter = NeedFilter()
        filter.after = 100
        #expect(
            try plan(try resolved(filter).streamSQL()) == ["SEARCH need USING INTEGER PRIMARY KEY (rowid>?)"])
        filter = NeedFilter()
        filter.communes = [Grid.code(1)]
        let steps = try plan(try resolved(filter).streamSQL())
        #expect(steps.first?.hasPrefix("SEARCH need USING INDEX need_published (place_id=?)") == true)
    }

    @Test("needs with an exact point are looked up by number, the others by their commune")
    func exactArea() throws {
        var filter = NeedFilter()
        filter.area = AreaFilter(
            .box(BoundingBox(west: 6.7, south: 47.6, east: 6.8, north: 47.7)), precision: .exact)
        let steps = try plan(try resolved(filter).countSQL([]))
        #expect(steps.first == "SEARCH need USING INTEGER PRIMARY KEY (rowid=?)")
        #expect(steps.contains { $0.hasPrefix("SEARCH other USING INDEX need_published (place_id=?)") })
        #expect(steps.contains { $0.hasPrefix("SEARCH need_point USING INTEGER PRIMARY KEY") })
    }

    @Test("the queue reads only needs that wait")
    func queue() throws {
        let steps = try plan(StoredPlacement.waitingSQL)
        #expect(!steps.contains { $0 == "SCAN need" })
        #expect(steps.contains { $0.contains("need_awaiting_review") })
    }

    @Test("a need is found by its source and its id there")
    func key() throws {
        let steps = try plan("SELECT \(NeedTable.storedColumns) FROM need WHERE source_id = ? AND source_key = ?")
        #expect(steps.count == 1 && steps[0].hasPrefix("SEARCH need USING INDEX sqlite_autoindex_need_1"))
    }
}
