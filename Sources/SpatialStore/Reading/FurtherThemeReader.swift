import GRDB
import NeedsModel

/// Themes after the main one, of needs that are asked for in order of their number.
struct FurtherThemeReader {
    private let statement: DirectStatement
    private var next: Int64?

    init(_ database: Database, after: Int64) throws {
        statement = try DirectStatement(
            database,
            "SELECT need_id, theme_id, weight FROM need_further_theme WHERE need_id > ? ORDER BY need_id, rank")
        statement.bind(after, at: 1)
        next = try statement.step() ? statement.integer(0) : nil
    }

    mutating func themes(of need: Int64) throws -> [NeedRow.ThemePosition] {
        while let skipped = next, skipped < need { try advance() }
        guard next == need else { return [] }
        var themes: [NeedRow.ThemePosition] = []
        while next == need {
            themes.append(NeedRow.ThemePosition(position: Int(statement.integer(1)), weight: statement.double(2)))
            try advance()
        }
        return themes
    }

    private mutating func advance() throws { next = try statement.step() ? statement.integer(0) : nil }
}
