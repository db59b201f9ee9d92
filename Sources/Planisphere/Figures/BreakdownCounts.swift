import NeedsModel
import SpatialStore

/// The tables that figures are made from, each asked once and all of them together.
struct BreakdownCounts {
    private let store: NeedsStore
    private var tables: [CountQuery: CountTable] = [:]

    init(_ store: NeedsStore, _ queries: [CountQuery]) throws {
        self.store = store
        var distinct: [CountQuery] = []
        for query in queries where !distinct.contains(query) { distinct.append(query) }
        for (query, table) in zip(distinct, try store.counts(distinct)) { tables[query] = table }
    }

    func table(_ query: CountQuery) throws -> CountTable { try tables[query] ?? store.counts(query) }
}

extension CountTable {
    /// Of the rows whose first key is an area.
    var needsInAreas: Int {
        rows.reduce(0) { sum, row in
            if case .area? = row.keys.first { sum + row.tally.needs } else { sum }
        }
    }
}
