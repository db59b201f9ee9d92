import GRDB

/// What files say of the needs on which persons decided, beside what was decided.
final class ImportedVersions {
    private let asks: DirectStatement
    private let keeping: [DirectStatement]
    private let restoring: [DirectStatement]
    private let forgetting: [DirectStatement]

    private static let further = "need_id, rank, theme_id, weight, assigned_by"
    private static let hold = "need_id, rank, reason, field, first, last"
    private static let points = "id BETWEEN ?1 * 4 AND ?1 * 4 + 3"

    init(_ database: Database) throws {
        let (columns, further, hold, points) = (NeedTable.columns, Self.further, Self.hold, Self.points)
        func statements(_ list: [String]) throws -> [DirectStatement] {
            try list.map { try DirectStatement(database, $0) }
        }
        let removal = [
            "DELETE FROM imported_need WHERE id = ?1", "DELETE FROM imported_further_theme WHERE need_id = ?1",
            "DELETE FROM imported_point WHERE \(points)", "DELETE FROM imported_hold WHERE need_id = ?1",
        ]
        asks = try DirectStatement(database, "SELECT 1 FROM imported_need WHERE id = ?1")
        keeping = try statements(
            removal + [
                "INSERT INTO imported_need (id, \(columns)) SELECT id, \(columns) FROM need WHERE id = ?1",
                """
                INSERT INTO imported_further_theme (\(further))
                SELECT \(further) FROM need_further_theme WHERE need_id = ?1
                """,
                """
                INSERT INTO imported_point (id, written, geometry)
                SELECT id, written, geometry FROM need_point WHERE \(points)
                """,
                "INSERT INTO imported_hold (\(hold)) SELECT \(hold) FROM hold WHERE need_id = ?1",
                "UPDATE need SET is_moderated = 1 WHERE id = ?1",
            ])
        restoring = try statements(
            [
                "UPDATE need SET (\(columns)) = (SELECT \(columns) FROM imported_need WHERE id = ?1) WHERE id = ?1",
                "DELETE FROM need_further_theme WHERE need_id = ?1",
                """
                INSERT INTO need_further_theme (\(further))
                SELECT \(further) FROM imported_further_theme WHERE need_id = ?1
                """,
                "DELETE FROM need_point WHERE \(points)",
                """
                INSERT INTO need_point (id, written, geometry)
                SELECT id, written, geometry FROM imported_point WHERE \(points)
                """,
            ]
                + (0..<3).map(ImportedVersions.digesting) + [
                    "DELETE FROM hold WHERE need_id = ?1",
                    "INSERT INTO hold (\(hold)) SELECT \(hold) FROM imported_hold WHERE need_id = ?1",
                ])
        forgetting = try statements(removal + ["UPDATE need SET is_moderated = 0 WHERE id = ?1"])
    }

    /// Points that come another way than through `PointTable` enter the digest here.
    private static func digesting(_ role: Int) -> String {
        """
        UPDATE table_digest SET digest = (
            SELECT row_digest(table_digest.digest, id, written, geometry) FROM imported_point
            WHERE id = ?1 * 4 + \(role))
        WHERE name = 'need_point' AND EXISTS (SELECT 1 FROM imported_point WHERE id = ?1 * 4 + \(role))
        """
    }

    func has(_ need: Int64) throws -> Bool {
        defer { asks.reset() }
        asks.bind(need, at: 1)
        return try asks.step()
    }

    /// What the tables say of the need is what its file says.
    func keep(_ need: Int64) throws { try run(keeping, need) }

    /// Makes the tables say again what the file says; places and pages are the caller's to settle.
    func restore(_ need: Int64) throws { try run(restoring, need) }

    func forget(_ need: Int64) throws { try run(forgetting, need) }

    private func run(_ statements: [DirectStatement], _ need: Int64) throws {
        for statement in statements {
            statement.bind(need, at: 1)
            try statement.run()
        }
    }
}
