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
            database, "SELECT assigned_by FROM need_further_theme WHERE need_id = ? ORDER BY rank")
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

    /// Who assigned them is the same; what they are, pages say.
    func says(_ assignments: [ThemeAssignment], number: Int64) throws -> Bool {
        guard assignments.count > 1 else { return true }
        defer { selection.reset() }
        selection.bind(number, at: 1)
        for assignment in assignments.dropFirst() {
            guard try selection.step(), assignment.assignedBy.hasSameBytes(as: selection.bytes(0)) else {
                return false
            }
        }
        return true
    }
}
