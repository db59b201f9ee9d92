import GRDB

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
}
