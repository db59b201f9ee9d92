import GRDB
import NeedsModel

extension NeedsStore {
    /// What the engine will do, step by step: for the tests that hold it to its indices.
    func queryPlan(_ sql: String) throws -> [String] {
        try read { database in
            let statement = try DirectStatement(database, "EXPLAIN QUERY PLAN " + sql)
            var steps: [String] = []
            while try statement.step() { steps.append(statement.text(3)) }
            return steps
        }
    }

    func resolved(_ filter: OwnerFilter) throws -> ResolvedFilter {
        try read { try FilterResolution(database: $0, lists: lists($0)).resolve(filter) }
    }
}
