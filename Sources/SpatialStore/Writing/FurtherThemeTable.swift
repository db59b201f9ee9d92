import GRDB
import NeedsModel

/// Themes of a need after the main one.
final class FurtherThemeTable {
    private let insertion: DirectStatement
    private let deletion: DirectStatement

    init(_ database: Database) throws {
        insertion = try DirectStatement(
            database,
            "INSERT INTO need_further_theme (need_id, rank, theme_id, weight, assigned_by) VALUES (?, ?, ?, ?, ?)")
        deletion = try DirectStatement(database, "DELETE FROM need_further_theme WHERE need_id = ?")
    }

    func insert(_ assignments: [ThemeAssignment], number: Int64, themes: NameTable) throws {
        guard assignments.count > 1 else { return }
        for (index, assignment) in assignments.enumerated().dropFirst() {
            insertion.bind(number, at: 1)
            insertion.bind(Int64(index + 1), at: 2)
            insertion.bind(try themes.number(assignment.theme), at: 3)
            insertion.bind(assignment.weight, at: 4)
            insertion.bind(assignment.assignedBy, at: 5)
            try insertion.run()
        }
    }

    func remove(number: Int64) throws {
        deletion.bind(number, at: 1)
        try deletion.run()
    }
}
