import GRDB
import NeedsModel

/// Themes of a need after the main one.
final class FurtherThemeTable {
    private let insertion: DirectStatement
    private let deletion: DirectStatement
    private let selection: DirectStatement

    init(_ database: Database) throws {
        insertion = try DirectStatement(
            database,
            "INSERT INTO need_further_theme (need_id, rank, theme_id, weight, assigned_by) VALUES (?, ?, ?, ?, ?)")
        deletion = try DirectStatement(database, "DELETE FROM need_further_theme WHERE need_id = ?")
        selection = try DirectStatement(
            database,
            "SELECT theme_id, weight, assigned_by FROM need_further_theme WHERE need_id = ? ORDER BY rank")
    }

    /// - Parameter facts: numbers and weights of all themes of the need, in the order of `assignments`.
    func insert(_ assignments: [ThemeAssignment], _ facts: [ThemeFact], number: Int64) throws {
        for (index, (assignment, fact)) in zip(assignments, facts).enumerated().dropFirst() {
            insertion.bind(number, at: 1)
            insertion.bind(Int64(index + 1), at: 2)
            insertion.bind(Int64(fact.theme), at: 3)
            insertion.bind(fact.weight, at: 4)
            insertion.bind(assignment.assignedBy, at: 5)
            try insertion.run()
        }
    }

    func remove(number: Int64) throws {
        deletion.bind(number, at: 1)
        try deletion.run()
    }

    /// They are these, and no others.
    ///
    /// - Parameter facts: as for `insert`.
    func says(_ assignments: [ThemeAssignment], _ facts: [ThemeFact], number: Int64) throws -> Bool {
        defer { selection.reset() }
        selection.bind(number, at: 1)
        for (assignment, fact) in zip(assignments, facts).dropFirst() {
            guard try selection.step(), selection.integer(0) == Int64(fact.theme),
                selection.double(1) == fact.weight, assignment.assignedBy.hasSameBytes(as: selection.bytes(2))
            else { return false }
        }
        return try !selection.step()
    }
}
